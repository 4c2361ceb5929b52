import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import type { UploadRoute } from '../../../shared/contract/upload-route.ts';
import { upload } from '../../lib/upload.ts';
import type { Upload } from '../../lib/upload.ts';

/** Sends one file; what is on its way stops when the dialog goes away. */
export function useUpload<R extends UploadRoute>(route: R) {
  const queries = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  /** Answers false when it was stopped; throws as `call` does. */
  const send = async (file: Pick<Upload<R>, 'params' | 'file' | 'fields'>): Promise<boolean> => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    try {
      await upload(route, { ...file, signal: controller.signal, onProgress: setShare });
      await queries.invalidateQueries({ queryKey: [routes.listAttachments.path] });
      return true;
    } catch (error) {
      if (controller.signal.aborted) return false;
      throw error;
    } finally {
      running.current = null;
      setShare(null);
    }
  };
  return { share, send, stop };
}
