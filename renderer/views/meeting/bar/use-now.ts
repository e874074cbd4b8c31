import { useEffect, useState } from 'react';
import type { Instant } from '../../../../shared/base/dates';

/** The present moment, new with every second. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
