import { LoadingArea } from '../ui/loading-area.tsx';

export function FirstLoad() {
  return <LoadingArea />;
}
