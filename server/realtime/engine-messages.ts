/** What the event loop's process and the engine's thread say to each other. Requests of one turn go as one message. */
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { MergeReport } from '../ports/merge-report.ts';
import type { StorageState, TextEngine } from '../ports/text-engine.ts';
import type { TextOwners } from '../ports/text-owners.ts';

type Engine = TextEngine & TextOwners;
export type EngineMethod = Exclude<keyof Engine, 'onStorage' | 'onRestart' | 'onLost' | 'onMerge'>;
export type EngineRequest = {
  readonly [Method in EngineMethod]: {
    readonly id: number;
    readonly method: Method;
    readonly parameters: Parameters<Engine[Method]>;
  };
}[EngineMethod];

export type EngineFault =
  | { readonly kind: 'storage' }
  | { readonly kind: 'lost'; readonly document: DocumentId };

export type EngineReply =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly message: string;
      /** What is left of the error's marks; null for a bug. */
      readonly fault: EngineFault | null;
    }
  | { readonly type: 'storage'; readonly state: StorageState }
  | { readonly type: 'lost'; readonly document: DocumentId }
  | { readonly type: 'merge'; readonly document: DocumentId; readonly report: MergeReport }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'ready' };

/** The engine's end of a channel, or the event loop's; `Worker` and `MessagePort` fit. */
export interface MessageChannelEnd<Out, In> {
  send(messages: readonly Out[]): void;
  receive(listener: (messages: readonly In[]) => void): void;
}
