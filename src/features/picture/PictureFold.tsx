import { useState } from 'react';
import { changeLocation } from '@/domain/commands/changeLocation';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { shrinkPicture } from '@/exchange/picture/shrinkPicture';
import { bringFile, useBroughtFiles } from '@/plans/broughtFiles';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { pictureText } from '@/text/picture';
import { FileButton } from '@/ui/FileButton';
import { Fold } from '@/ui/Fold';
import { usePictureUrl } from '@/ui/usePictureUrl';
import './picture.css';

/** Keeps the picture beside the plan, and its name in the location. What is wrong with it; undefined when it is kept. */
const takePicture = async (id: string, file: File): Promise<string | undefined> => {
  const { planId } = openPlanNow();
  const small = await shrinkPicture(file);
  if (!small.ok) return pictureText.faults[small.error];
  // The plan or the location may have gone while it was made smaller.
  const location = isOpen(planId) ? openPlanNow().view.locations.get(id) : undefined;
  if (location === undefined) return undefined;
  const name = pictureText.file(location.name, newId().slice(-12));
  if (!(await bringFile(planId, 'picture', name, small.value))) {
    notify(pictureText.notStored, { lasting: true });
  }
  run(() => changeLocation(location, { picture: name }));
  return undefined;
};

const Picture = ({ location }: { location: Location }) => {
  const { picture: name } = location;
  const picture = useBroughtFiles(({ pictures }) => (name === undefined ? undefined : pictures.get(name)));
  const url = usePictureUrl(picture);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const take = async (file: File) => {
    setBusy(true);
    setFault(await takePicture(location.id, file));
    setBusy(false);
  };
  return (
    <div className="picture">
      {url !== undefined && <img src={url} alt={pictureText.alt(location.name)} />}
      {name !== undefined && picture === undefined && <p className="small">{pictureText.gone}</p>}
      {fault !== undefined && (
        <p className="error small" role="alert">
          {fault}
        </p>
      )}
      <div className="picture__buttons">
        <FileButton
          label={name === undefined ? pictureText.choose : pictureText.other}
          accept="image/jpeg,image/png,image/webp"
          onFile={(file) => void take(file)}
        />
        {name !== undefined && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => run(() => changeLocation(location, { picture: undefined }))}
          >
            {pictureText.remove}
          </button>
        )}
      </div>
      <p className="small soft" role="status">
        {isBusy ? pictureText.busy : pictureText.help}
      </p>
    </div>
  );
};

/** A photo or a sketch of the place. */
export const PictureFold = ({ location }: { location: Location }) => (
  <Fold
    part="picture"
    title={pictureText.heading}
    filled={{ count: location.picture === undefined ? 0 : 1, of: 1 }}
    {...(location.picture !== undefined && { said: pictureText.one })}
  >
    {() => <Picture key={location.id} location={location} />}
  </Fold>
);
