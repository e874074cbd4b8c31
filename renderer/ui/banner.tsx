import type { ReactNode } from 'react';
import './banner.css';

/** What a banner needs: how grave it is, its sentence, and what can be done. */
export interface BannerProps {
  readonly look: 'info' | 'warning' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Whether somebody else tells screen readers. */
  readonly isSilent?: boolean;
}

/** A sentence that stays in sight while it is true; screen readers say it when it appears. */
export function Banner({ look, children, actions, isSilent = false }: BannerProps) {
  const role = look === 'danger' ? 'alert' : 'status';
  return (
    <div className={`banner banner-${look}`} {...(isSilent ? {} : { role })}>
      <p>{children}</p>
      {actions}
    </div>
  );
}
