import { VisuallyHidden } from 'react-aria-components';

/** Words for screen readers alone, said whenever they change, such as how many results a filter leaves. */
export function LiveRegion({ children }: { readonly children: string }) {
  return (
    <VisuallyHidden>
      <div role="status">{children}</div>
    </VisuallyHidden>
  );
}
