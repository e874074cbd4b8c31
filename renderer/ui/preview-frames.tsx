import { useRef, useState } from 'react';
import './preview-frames.css';

/** What the frames need: their name for screen readers, and where the newest page is. */
export interface PreviewFramesProps {
  readonly title: string;
  readonly address: string | undefined;
}

/** A page in a frame; a newer one loads behind it and takes its place, scrolled as that was. */
export function PreviewFrames({ title, address }: PreviewFramesProps) {
  const [current, setCurrent] = useState<string>();
  const shown = useRef<HTMLIFrameElement>(null);

  const swap = (frame: HTMLIFrameElement, next: string) => {
    const before = shown.current?.contentWindow?.scrollY ?? 0;
    frame.contentWindow?.scrollTo(0, before);
    setCurrent(next);
  };
  const frames = [current, address].filter((one) => one !== undefined);

  return (
    <div className="preview-frames">
      {[...new Set(frames)].map((one) => {
        const isShown = one === current;
        return (
          <iframe
            key={one}
            ref={isShown ? shown : null}
            src={one}
            title={title}
            sandbox="allow-same-origin"
            data-shown={isShown}
            inert={!isShown}
            onLoad={(event) => {
              if (!isShown) swap(event.currentTarget, one);
            }}
          />
        );
      })}
    </div>
  );
}
