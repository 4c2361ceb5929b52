import { useEffect, useRef, useState } from 'react';
import { addImage } from '../../../shared/contract/image-routes.ts';
import { upload } from '../../lib/upload.ts';

/** Hands in an image; what is on its way stops when the form goes away. */
export function useImageUpload(documentId: string) {
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  /** Answers the hash to name the image by, null when it was stopped; throws as `call` does. */
  const send = async (file: File): Promise<string | null> => {
    const controller = new AbortController();
    running.current = controller;
    setShare(0);
    try {
      const sent = {
        params: { documentId },
        fields: {},
        file,
        signal: controller.signal,
        onProgress: setShare,
      };
      return (await upload(addImage, sent)).file;
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      running.current = null;
      setShare(null);
    }
  };
  return { share, send, stop };
}
