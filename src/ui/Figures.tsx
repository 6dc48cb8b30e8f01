/** A few figures side by side, with what they are about and where they come from. */
export const Figures = (props: {
  intro?: string | undefined;
  figures: readonly (readonly [string, string])[];
  source: string;
}) => (
  <div className="figures">
    {props.intro !== undefined && <p className="small">{props.intro}</p>}
    <dl className="figures__list">
      {props.figures.map(([name, value]) => (
        <div key={name}>
          <dt className="small soft">{name}</dt>
          <dd className="figures__value">{value}</dd>
        </div>
      ))}
    </dl>
    <p className="small soft">{props.source}</p>
  </div>
);
