import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';

export type QuietReading = {
  readonly read: (state: EditorState) => void;
  /** Whether the reading may have changed. */
  readonly isNews: (state: EditorState, before: EditorState) => boolean;
  /** Milliseconds of quiet after the last news. */
  readonly settleMs: number;
};

/** Reads the text at once, and again when it has been quiet for a moment; a key only winds a timer. */
export function quietReader({ read, isNews, settleMs }: QuietReading): Plugin {
  return new Plugin({
    view: (view) => {
      let timer: number | undefined;
      read(view.state);
      return {
        update: ({ state }, before) => {
          if (!isNews(state, before)) return;
          window.clearTimeout(timer);
          timer = window.setTimeout(() => read(view.state), settleMs);
        },
        destroy: () => window.clearTimeout(timer),
      };
    },
  });
}
