import { type RefObject, useEffect, useState } from 'react';

/** The height that a framed page last reported of itself, in pixels; `first` until it has. */
export function useReportedHeight(frame: RefObject<HTMLIFrameElement | null>, type: string, first: number): number {
  const [height, setHeight] = useState(first);
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isHeight(data, type)) setHeight(data.height);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [frame, type]);
  return height;
}

function isHeight(data: unknown, type: string): data is { readonly height: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === type &&
    'height' in data &&
    typeof data.height === 'number'
  );
}
