import { VisuallyHidden } from 'react-aria-components';

/** What is said, and whether it interrupts what is being read. */
export interface LiveRegionProps {
  readonly children: string;
  readonly look?: 'status' | 'alert';
}

/** Words for screen readers alone, said whenever they change, such as how many results a filter leaves. */
export function LiveRegion({ children, look = 'status' }: LiveRegionProps) {
  return (
    <VisuallyHidden>
      <div role={look}>{children}</div>
    </VisuallyHidden>
  );
}
