/**
 * A page with the editor alone, for tests and measuring: `?clauses=1000&threads=200`, `?kind=sop&read`; with `?remote=10` the other
 * person types ten letters a second, never where the reader is.
 */
import { MantineProvider } from '@mantine/core';
import { cssVariables, theme } from '../../../client/ui/theme.ts';
import '@mantine/core/styles.css';
import i18next from 'i18next';
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { CommentTarget } from '../../../client/features/editor/text/commands/editor-request.ts';
import { CharacterDialog } from '../../../client/features/characters/character-dialog.tsx';
import { Outline } from '../../../client/features/editor/outline.tsx';
import { TextEditor } from '../../../client/features/editor/text-editor.tsx';
import { Toolbar } from '../../../client/features/editor/toolbar.tsx';
import { TextReviewer } from '../../../client/features/findings/text-reviewer.ts';
import { TextHints } from '../../../client/features/references/text-hints.ts';
import { WordCount } from '../../../client/features/editor/text/word-count.ts';
import { FindSession } from '../../../client/features/find/find-session.ts';
import { useEditorSession } from '../../../client/features/editor/use-editor-session.ts';
import { contentOf, documentOf } from '../../../shared/content/content-of.ts';
import { schema } from '../../../shared/content/schema.ts';
import { templateOf } from '../../../shared/content/templates/template-of.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { kinds } from '../../../shared/domain/stages.ts';
import type { Scheme } from '../../../shared/domain/stages.ts';
import { longText } from './long-text.ts';
import './page-window.ts';
import { afterPaint, measureKeys } from './measure-keys.ts';
import { markThreads } from './mark-threads.ts';
import { typeOnAndOn } from './other-typist.ts';

const noImages = { address: () => '', show: () => () => {} };
const asked = new URLSearchParams(location.search);
const kind = kinds.find((each) => each === asked.get('kind'));
const scheme: Scheme = kind === 'model-law' ? 'law' : 'sop';
const rules = numberingRules({ scheme, language: 'en' });
const content: TextContent =
  kind === undefined
    ? longText(Number(asked.get('clauses') ?? 1000))
    : templateOf(kind, 'en', counter()).content;
const threads = Array.from({ length: Number(asked.get('threads') ?? 0) }, (_, index) => ({
  id: `thread-${index}`,
  isResolved: index % 3 === 2,
}));

/** The other person's copy; its changes reach the page's copy as updates, as over the network. */
const remote = new Y.Doc();
const remoteFragment = remote.getXmlFragment('default');
prosemirrorToYXmlFragment(documentOf(content), remoteFragment);
markThreads(
  remoteFragment,
  threads.map(({ id }) => id),
);
const stored = Y.encodeStateAsUpdate(remote);

measureKeys();

const before = performance.now();
const local = new Y.Doc();
Y.applyUpdate(local, stored);
remote.on('update', (update: Uint8Array, origin: unknown) => {
  if (origin !== 'network') Y.applyUpdate(local, update, 'network');
});
local.on('update', (update: Uint8Array, origin: unknown) => {
  if (origin !== 'network') Y.applyUpdate(remote, update, 'network');
});
const awareness = new Awareness(local);
const remoteAwareness = new Awareness(remote);
const fragment = local.getXmlFragment('default');

const remoteRate = Number(asked.get('remote') ?? 0);
const quietOther =
  remoteRate > 0
    ? typeOnAndOn({ text: remoteFragment, perSecond: remoteRate, place: placeRemotely })
    : () => {};

window.harness = {
  quietOther,
  comments: [],
  openedThreads: [],
  text: () => textOf(fragment),
  remoteText: () => textOf(remoteFragment),
  typeRemotely: (block, words) => textIn(block)?.insert(0, words),
  placeRemotely: (block, name) => placeRemotely(block, name),
  replaceAll: (words, others) => replaceAll(words, others),
};

/** Milliseconds until every place has the other words and is painted. */
function replaceAll(words: string, others: string): Promise<number> {
  const startedAt = performance.now();
  find.setQuery({ words, matchesCase: true, isWholeWord: false });
  find.replaceAll(others);
  return new Promise((resolve) => afterPaint(() => resolve(performance.now() - startedAt)));
}

/** The other person selects the first five letters of a block. */
function placeRemotely(block: number, name: string): void {
  const text = textIn(block);
  if (text === null) return;
  const [anchor, head] = [0, 5].map((index) => Y.createRelativePositionFromTypeIndex(text, index));
  remoteAwareness.setLocalState({ user: { name, color: '#8a3d1c' }, cursor: { anchor, head } });
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(remoteAwareness, [remote.clientID]), 'network');
}

function textOf(shared: Y.XmlFragment): TextContent {
  return contentOf(yXmlFragmentToProseMirrorRootNode(shared, schema));
}

function textIn(block: number): Y.XmlText | null {
  const element = remoteFragment.get(block);
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  return text instanceof Y.XmlText ? text : null;
}

const reviewer = new TextReviewer();
reviewer.setTerms({ glossary: [], language: 'en', guides: [], pageLimit: null, isTemplate: false });

reviewer.store.subscribe(() => {
  window.measured.reviewedAt = performance.now();
});
const find = new FindSession({ fragment, canEdit: () => true, isLocked: () => false });

/** What the workspace adds to the text, so that measuring counts it; `?bare` leaves it out. */
const additions = asked.has('bare')
  ? []
  : [...find.plugins, new WordCount().plugin, reviewer.plugin, new TextHints().plugin];

function Page() {
  const session = useEditorSession({
    fragment,
    awareness,
    scheme,
    rules,
    language: 'en',
    label: 'Text',
    images: noImages,
    seat: asked.has('read') ? 'read' : 'edit',
    plugins: additions,
    threads,
    activeThreadId: threads[0]?.id ?? null,
  });
  useEffect(() => {
    afterPaint(() => {
      window.measured.openedAt = performance.now() - before;
    });
  }, []);
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'var(--columns)', height: '100vh' }}>
      <aside className="outline" style={{ overflow: 'auto', padding: 8 }}>
        <Outline session={session} />
      </aside>
      <main style={{ display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 }}>
        {!asked.has('read') && <Toolbar session={session} />}
        <div style={{ overflow: 'auto', flex: 1 }}>
          <TextEditor session={session} onComment={addComment} onOpenThread={addThread} />
        </div>
        <CharacterDialog session={session} />
      </main>
    </div>
  );
}

function addComment(target: CommentTarget): void {
  window.harness.comments.push(target);
}

function addThread(threadId: string): void {
  window.harness.openedThreads.push(threadId);
}

function counter(): () => string {
  let count = 0;
  return () => `c${(count += 1)}`;
}

await i18next
  .use(initReactI18next)
  .init({ lng: 'en', resources: {}, keySeparator: false, nsSeparator: false });
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const page = (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables}>
    <Page />
  </MantineProvider>
);
createRoot(root).render(asked.has('strict') ? <StrictMode>{page}</StrictMode> : page);
