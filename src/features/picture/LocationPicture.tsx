import type { Location } from '@/domain/location';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { pictureText } from '@/text/picture';
import { usePictureUrl } from '@/ui/usePictureUrl';

/** The picture of a location, where this browser has it. */
export const LocationPicture = ({ location: { name, picture: file } }: { location: Location }) => {
  const picture = useBroughtFiles(({ pictures }) => (file === undefined ? undefined : pictures.get(file)));
  const url = usePictureUrl(picture);
  return url === undefined ? null : <img src={url} alt={pictureText.alt(name)} />;
};
