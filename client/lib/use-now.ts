import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present, in milliseconds, renewed every minute: what is late or near shows it without a reload. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), minute);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
