/** What the event loop's process and the engine's thread say to each other. Requests of one turn go as one message. */
import type { StorageState, TextEngine } from '../ports/text-engine.ts';

export type EngineMethod = Exclude<keyof TextEngine, 'onStorage' | 'onRestart'>;
export type EngineRequest = {
  readonly [Method in EngineMethod]: {
    readonly id: number;
    readonly method: Method;
    readonly parameters: Parameters<TextEngine[Method]>;
  };
}[EngineMethod];

export type EngineReply =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly message: string;
      readonly isStorageFault: boolean;
    }
  | { readonly type: 'storage'; readonly state: StorageState }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'ready' };

/** The engine's end of a channel, or the event loop's; `Worker` and `MessagePort` fit. */
export interface MessageChannelEnd<Out, In> {
  send(messages: readonly Out[]): void;
  receive(listener: (messages: readonly In[]) => void): void;
}
