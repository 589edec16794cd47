import type { FileNote, Way } from '../shared/talk.ts';
import type { Change, Decision, FormerText } from './decision-types.ts';

/** What the desk's API answers, as written in the contract; optional fields are those an older server may not send. */

export type Language = 'ru' | 'en';
export type SiteRole = 'MODERATOR' | 'LEAD' | 'ADMIN' | 'AUDITOR' | 'EXECUTIVE';
export type ReviewStatus = 'HELD' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';
export type Kind = 'COMPLAINT' | 'QUESTION' | 'SUGGESTION' | 'PRAISE' | 'MISDIRECTED' | 'TROLLING';
export type Fault = 'UNKNOWN' | 'OURS' | 'PARTNER' | 'NOBODY';
export type ThreadState =
  | 'NEW'
  | 'ACKNOWLEDGED'
  | 'WAITING_FOR_CUSTOMER'
  | 'WAITING_FOR_COLLEAGUE'
  | 'RESOLVED'
  | 'REOPENED';
export type DueKind = 'FIRST_REPLY' | 'PROMISE' | 'CONSULT' | 'ESCALATION';
export type Outcome = 'RESOLVED' | 'NOT_RESOLVED' | 'CUSTOMER_LEFT';

export interface SiteRef {
  key: string;
  name: string;
  language: Language;
}
export interface Membership {
  site: SiteRef;
  role: SiteRole;
}
export interface Me {
  id: string;
  name: string;
  role: string;
  email: string;
  language: Language;
  /** Only where it differs from `name` and `role`. */
  signatures: Readonly<Record<string, Signature>>;
  memberships: Membership[];
}
/** Who answers, as customers read it. */
export interface Signature {
  name: string;
  title: string;
}
export interface StaffSession {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}
export interface Person {
  id: string;
  name: string;
}

export const VIEWS = ['todo', 'mine', 'promises', 'escalated', 'held', 'waiting', 'done'] as const;
export type View = (typeof VIEWS)[number];
export type Counts = Record<View, number>;

export interface QueueItem {
  id: string;
  status: ReviewStatus;
  rating: number | null;
  authorName: string;
  pageTitle: string;
  excerpt: string;
  language: Language;
  submittedAt: string;
  /** Since when another text waits in place of the published one. */
  changeSince: string | null;
  kind: Kind | null;
  fault: Fault;
  state: ThreadState;
  assignee: Person | null;
  dueAt: string | null;
  dueKind: DueKind | null;
  channel: { state: string; unread: number; contact: Way } | null;
  escalatedTo: Person | null;
}
export interface QueuePage {
  counts: Counts;
  items: QueueItem[];
  next: string | null;
  /** How long the last answer took; lets the empty queue say something true. */
  lastAnsweredInMinutes?: number | null;
}

export interface Mask {
  field: 'text' | 'title';
  start: number;
  end: number;
  rule: string;
}

export interface ApiKey {
  id: string;
  name: string;
  hint: string;
  createdBy: string;
  createdAt: string;
  lastUsedAt: string | null;
}
export interface SiteRule {
  id: string;
  severity: string;
  level: string;
  levels: string[];
  message: string;
  why: string;
}
export const SECTORS = ['health', 'finance'] as const;
export interface SiteRules {
  rules: SiteRule[];
  /** The trades whose stricter rules speak here. */
  sectors: string[];
  /** Why the site's own pack was refused. */
  mistakes: string[];
}

export type Severity = 'error' | 'warning' | 'suggestion';
export type Verdict = 'front-page' | 'revise' | 'stop';
/** One of the two is set: words for the span, or the action `move-to-private`. */
export interface Replacement {
  text?: string | null;
  action?: string | null;
}
/** Who vouches for the customer, and by which record. */
export interface Checked {
  by: string;
  at: string;
  record: string | null;
}
export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  quote?: string;
  hidden?: boolean;
  message: string;
  why?: string;
  replacements: Replacement[];
  /** The page that explains the rule; a site's own rules have none. */
  docs?: string | null;
}
/** A false alarm that somebody wants cleared; `cleared` is null until another person decides. */
export interface Clearance {
  id: string;
  rule: string;
  words: string | null;
  askedBy: string;
  askedAt: string;
  cleared: boolean | null;
  decidedBy: string | null;
  mine: boolean;
}
export interface MoveSpan {
  move: string;
  start: number;
  end: number;
}
export interface PromiseSpan {
  start: number;
  end: number;
  dueAt: string | null;
}
export interface Report {
  verdict: Verdict;
  /** Whether a lead may publish in spite of a stop, as the server's rules say. */
  overridable?: boolean;
  findings: Finding[];
  moves: MoveSpan[];
  missingMoves: string[];
  headline: { start: number; end: number; rule: string | null } | null;
  promises: PromiseSpan[];
  wantedMoves?: string[];
}

export interface PublishedReply {
  id: string;
  kind: 'REPLY' | 'FOLLOW_UP';
  text: string;
  by: { name: string; role: string | null };
  publishedAt: string;
  override: { reason: string; by: string | null } | null;
}
export interface Draft {
  text: string;
  version: number;
  by: Person;
  savedAt: string;
}
export interface ChannelSummary {
  id: string;
  state: 'PREPARED' | 'OPEN' | 'CLOSED';
  unread: number;
  reason: string | null;
  mailboxConfirmed: boolean;
  hasAddress: boolean;
  entered: boolean;
  /** How the customer wants to go on. */
  contact: Way;
  devices?: { id: string; label: string; lastSeenAt: string }[];
}
/** To which executive a thread was brought. */
export interface Escalation {
  to: Person;
  by: string;
  at: string;
  dueAt: string;
}
export interface Thread {
  id: string;
  version: number;
  status: ReviewStatus;
  rating: number | null;
  ratingBefore: number | null;
  title: string | null;
  text: string;
  masks: Mask[];
  authorName: string;
  language: Language;
  submittedAt: string;
  publishedAt: string | null;
  /** Names the text that is to be decided about. */
  textVersion: number;
  change: Change | null;
  editedAt: string | null;
  /** The last one first. */
  former: FormerText[];
  page: { key: string; title: string; url: string };
  kind: Kind | null;
  fault: Fault;
  state: ThreadState;
  assignee: Person | null;
  dueAt: string | null;
  dueKind: DueKind | null;
  decisions: Decision[];
  replies: PublishedReply[];
  draft: Draft | null;
  promises: { text: string; dueAt: string | null; keptAt: string | null }[];
  channel: ChannelSummary | null;
  escalation: Escalation | null;
}

export interface ChannelMessage {
  seq: number;
  clientId: string;
  from: 'CUSTOMER' | 'STAFF' | 'SYSTEM';
  name: string | null;
  role: string | null;
  text: string;
  at: string;
  masked: { start: number; end: number; rule: string }[];
  file: FileNote | null;
}
export interface ChannelView {
  messages: ChannelMessage[];
  privateParts: { id: string; kind: 'SPAN' | 'WISH'; rule: string | null; text: string }[];
  customerSeenSeq: number;
  staffSeenSeq: number;
  state: ChannelSummary['state'];
  outcome: Outcome | null;
  mailboxConfirmed?: boolean;
  checked?: Checked | null;
  /** Whether both marks are there, without which nothing confidential is told. */
  trusted?: boolean;
  erasedAt?: string | null;
}
export interface Compensation {
  id: string;
  state: 'PROPOSED' | 'APPROVED' | 'SETTLED' | 'CANCELLED';
  what: string;
  amount: string;
  currency: string;
  why: string;
  bearer: 'US' | 'PARTNER';
  recordedBy: string;
  recordedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  settledAt: string | null;
}
export interface ChannelPolicy {
  messengers: { name: string; account: string | null }[];
  limit: { amount: string; currency: string } | null;
  answerDays: number;
}
export interface MovedToPrivate {
  text: string;
  caret: number;
  privateDraft: string | null;
  channel: ChannelSummary;
}

export interface SiteSettings {
  name: string;
  language: Language;
  origins: string[];
  official: string[];
  brands: string[];
  publicStaff: string[];
  voice: 'formal' | 'informal';
  firstReplyMinutes: number;
}
export interface Member {
  id: string;
  name: string;
  email: string;
  role: string | null;
  siteRole: SiteRole;
}
export interface AuditEntry {
  id: string;
  at: string;
  actor: string | null;
  action: string;
  target: string;
  details: Record<string, string>;
}
export interface DeadLetter {
  id: string;
  kind: string;
  attempts: number;
  createdAt: string;
  deadAt: string;
  lastError: string | null;
}

export const KINDS: Kind[] = ['COMPLAINT', 'QUESTION', 'SUGGESTION', 'PRAISE', 'MISDIRECTED', 'TROLLING'];
export const FAULTS: Fault[] = ['UNKNOWN', 'OURS', 'PARTNER', 'NOBODY'];
export const STATES: ThreadState[] = [
  'NEW',
  'ACKNOWLEDGED',
  'WAITING_FOR_CUSTOMER',
  'WAITING_FOR_COLLEAGUE',
  'RESOLVED',
  'REOPENED',
];
export const MOVES = [
  'greeting',
  'thanks',
  'understood',
  'agreement',
  'regret',
  'responsibility',
  'what-happened',
  'action',
  'by-when',
  'make-up',
  'prevention',
  'private-channel',
  'signature',
] as const;

/** A reader's report with the text that it is about. */
export interface Flag {
  id: string;
  review: string;
  /** The reported answer; null when it is the review itself. */
  reply: string | null;
  reason: string;
  explanation: string;
  text: string;
  by: string;
  hasAddress: boolean;
  receipt: string;
  at: string;
}

export interface FlagPage {
  open: number;
  flags: Flag[];
  next: string | null;
}

export interface FlagDecision {
  outcome: 'UPHELD' | 'DISMISSED';
  reason?: string;
  note?: string;
}
