import { z } from 'zod';
import { decisionRules, positions } from '../domain/decisions.ts';
import { actorView, documentView } from './document-views.ts';
import {
  agendaItemId,
  clauseId,
  delegationId,
  digest,
  documentId,
  instant,
  line,
  pageOf,
  pageQuery,
  prose,
  requiredProse,
} from './fields.ts';
import { numberFormat, numberingData } from './numbering-fields.ts';
import { route } from './route.ts';

const inDocument = z.object({ documentId });

/** The lifecycle commands as a person sends them. Who may send which, and when, is decided by the domain. */
export const lifecycleRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open-review'),
    deadline: instant,
    delegationIds: z.array(delegationId).max(300),
  }),
  z.object({ type: z.literal('close-review') }),
  z.object({ type: z.literal('reopen-drafting') }),
  z.object({
    type: z.literal('open-validation'),
    delegationIds: z.array(delegationId).max(300),
    quorum: z.number().int().min(1).max(300),
    agenda: z.array(z.object({ title: line(300), clauseId: clauseId.nullable() })).max(200),
  }),
  z.object({ type: z.literal('record-attendance'), present: z.array(delegationId).max(300) }),
  z.object({ type: z.literal('add-agenda-item'), title: line(300), clauseId: clauseId.nullable() }),
  z.object({ type: z.literal('decide-agenda-item'), itemId: agendaItemId, decision: requiredProse() }),
  z.object({ type: z.literal('close-validation'), note: prose().default('') }),
  z.object({ type: z.literal('return-validation'), reason: prose() }),
  z.object({
    type: z.literal('open-endorsement'),
    delegationIds: z.array(delegationId).max(300),
    rule: z.enum(decisionRules),
    quorum: z.number().int().min(1).max(300),
    deadline: instant,
    isSilence: z.boolean(),
    statement: line(1000),
  }),
  z.object({ type: z.literal('extend-deadline'), deadline: instant, reason: prose() }),
  z.object({
    type: z.literal('take-position'),
    delegationId,
    position: z.enum(positions),
    reason: prose().default(''),
    clauseId: clauseId.nullable().default(null),
    /** Proof at the moment of signing (DE-5). */
    password: z.string().max(200),
    secondFactor: z.string().max(20).optional(),
    evidence: prose(2000).nullable().default(null),
  }),
  z.object({ type: z.literal('close-endorsement') }),
  z.object({ type: z.literal('submit-for-clearance') }),
  z.object({ type: z.literal('clear'), note: prose().default('') }),
  z.object({ type: z.literal('return-clearance'), reason: prose() }),
  z.object({ type: z.literal('publish') }),
  z.object({ type: z.literal('publish-translation') }),
  z.object({ type: z.literal('start-edition') }),
  z.object({ type: z.literal('withdraw'), reason: prose() }),
  z.object({ type: z.literal('reinstate'), reason: prose() }),
]);
export type LifecycleRequest = z.infer<typeof lifecycleRequest>;

export const ledgerEntryView = z.object({
  seq: z.number().int(),
  type: z.string(),
  at: instant,
  actor: actorView,
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  prev: digest,
  hash: digest,
  /** The event as the ledger holds it, for checking the hash. */
  event: z.record(z.string(), z.unknown()),
});
export type LedgerEntryView = z.infer<typeof ledgerEntryView>;

export const documentRoutes = {
  getDocument: route({
    method: 'get',
    path: '/api/documents/:documentId',
    summary: 'One document: stage, abilities, commands, rounds, validation, endorsement.',
    params: inDocument,
    response: documentView,
  }),
  updateDocument: route({
    method: 'patch',
    path: '/api/documents/:documentId',
    summary: 'Rename, or mark confidential or not.',
    params: inDocument,
    body: z.object({ title: line(300).optional(), isConfidential: z.boolean().optional() }),
    response: documentView,
  }),
  getNumbering: route({
    method: 'get',
    path: '/api/documents/:documentId/numbering',
    summary: 'How the live text is numbered, with the numbers that are kept since it was circulated (TX-2).',
    params: inDocument,
    response: numberingData.and(z.object({ isOwn: z.boolean() })),
  }),
  setNumbering: route({
    method: 'put',
    path: '/api/documents/:documentId/numbering',
    summary: 'Number the text otherwise; `null` brings back the numbering of its kind.',
    params: inDocument,
    body: z.object({ format: numberFormat.nullable() }),
    response: documentView,
  }),
  sendCommand: route({
    method: 'post',
    path: '/api/documents/:documentId/lifecycle',
    summary:
      'A lifecycle command. `expectedSeq` is the `seq` the person was looking at; 412 when a transition came between.',
    params: inDocument,
    body: z.object({ expectedSeq: z.number().int().optional(), command: lifecycleRequest }),
    response: documentView,
  }),
  getLedger: route({
    method: 'get',
    path: '/api/documents/:documentId/ledger',
    summary: 'What happened, in order, with hashes.',
    params: inDocument,
    query: pageQuery,
    response: pageOf(ledgerEntryView),
  }),
  verifyLedger: route({
    method: 'get',
    path: '/api/documents/:documentId/ledger/verification',
    summary: 'Checks the chain of the stored ledger and the digests of the versions.',
    params: inDocument,
    response: z.object({
      isIntact: z.boolean(),
      events: z.number().int(),
      versions: z.number().int(),
      lastHash: digest,
      problem: z.string().nullable(),
    }),
  }),
};
