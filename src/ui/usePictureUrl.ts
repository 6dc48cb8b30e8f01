import { useEffect, useState } from 'react';

/** An address of a picture for as long as it is shown. */
export const usePictureUrl = (picture: Blob | undefined): string | undefined => {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (picture === undefined) return setUrl(undefined);
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return url;
};
