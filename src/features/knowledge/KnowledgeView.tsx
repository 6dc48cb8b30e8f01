import { useState } from 'react';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { processSteps, sourceOf } from '@/sources/facts/processSteps';
import { run, usePlan } from '@/state/planStore';
import { type Knowledge, knowledge, knowledgeText } from '@/text/knowledge';
import { dayText } from '@/text/numbers';
import { TermList } from '@/ui/TermList';
import { PolicyItem } from './PolicyItem';
import './knowledge.css';

const Policies = () => {
  const policies = usePlan((plan) => plan.view.policies);
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    run(() => addToPlan('policy', { id: newId(), name: name.trim(), link: '', note: '' }));
    setName('');
  };
  return (
    <section>
      <h2>{knowledgeText.policies}</h2>
      <p className="small soft">
        {policies.size === 0 ? knowledgeText.noPolicies : knowledgeText.policiesHelp}
      </p>
      <ul>
        {[...policies.values()].map((policy) => (
          <PolicyItem key={policy.id} policy={policy} />
        ))}
      </ul>
      <div className="policy-new">
        <input
          className="input"
          aria-label={knowledgeText.addPolicy}
          placeholder={knowledgeText.policyHint}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <button type="button" className="button" disabled={name.trim() === ''} onClick={add}>
          {knowledgeText.addPolicy}
        </button>
      </div>
    </section>
  );
};

const Meaning = ({ title, items, source }: Knowledge) => (
  <details className="meaning">
    <summary>{title}</summary>
    <TermList items={items} />
    <p className="small soft">{source}</p>
  </details>
);

/** The municipality's own policy beside what words mean, tips for the process, and the sources of both. */
export const KnowledgeView = () => (
  <div className="knowledge">
    <Policies />
    <div className="knowledge__column">
      <section>
        <h2>{knowledgeText.meanings}</h2>
        {Object.values(knowledge).map((each) => (
          <Meaning key={each.title} {...each} />
        ))}
      </section>
      <section>
        <h2>{knowledgeText.process}</h2>
        <ul className="dashed">
          {processSteps.tips.items.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <p className="small soft">{sourceOf(processSteps.tips)?.title}</p>
      </section>
      <section>
        <h2>{knowledgeText.sources}</h2>
        <ul>
          {processSteps.sources.map(({ id, title, date, url }) => {
            const text = knowledgeText.ofSource(title, date && dayText(date));
            return (
              <li key={id}>
                {url === undefined ? (
                  text
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {text}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  </div>
);
