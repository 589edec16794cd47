import { Api, Problem, type Call } from '../shared/api.ts';
import type { ContactView, Summary } from '../shared/talk.ts';
import { upload } from '../shared/upload.ts';
import type { ImportJob, ImportRow } from './import-types.ts';
import type { Consult, NewConsult } from './colleague-types.ts';
import type { NotedContact } from './contact-form.ts';
import type { Release } from './snippets.ts';
import type {
  ApiKey,
  AuditEntry,
  ChannelMessage,
  ChannelPolicy,
  ChannelView,
  Clearance,
  Compensation,
  DeadLetter,
  FlagDecision,
  FlagPage,
  Language,
  Me,
  Member,
  MovedToPrivate,
  QueuePage,
  Report,
  SiteRole,
  SiteRules,
  Signature,
  SiteSettings,
  StaffSession,
  Thread,
  View,
} from './types.ts';
import type { VisitorSettings } from './visitor-types.ts';

const ROOT = '/api/v1/desk';

/** Milliseconds that reading a large file may take. */
const STAGING = 120_000;

/** The session's own calls. `ended` is told when the server no longer knows the session, whatever was asked. */
export class AccountApi {
  private readonly api: Api;
  private readonly ended: () => void;
  readonly lang: string;

  constructor(lang: string, ended: () => void) {
    this.lang = lang;
    this.api = new Api({ base: '', lang, credentials: 'same-origin', writeHeaders: { 'X-Frontpage-Request': '1' } });
    this.ended = ended;
  }

  async call<T>(path: string, call: Call = {}): Promise<T> {
    try {
      return await this.api.call<T>(`${ROOT}${path}`, call);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-signed-in' && path !== '/session') this.ended();
      throw error;
    }
  }

  /** A public file of the service. */
  file = <T>(path: string): Promise<T> => this.api.call<T>(path);

  address(path: string): string {
    return this.api.address(`${ROOT}${path}`);
  }

  me = (): Promise<Me> => this.call('/session');
  signIn = (email: string, password: string): Promise<Me> => this.call('/session', { method: 'POST', body: { email, password } });
  signOut = (): Promise<void> => this.call('/session', { method: 'DELETE' });
  language = (language: Language): Promise<void> => this.call('/language', { method: 'PUT', body: { language } });
  sign = (language: Language, signature: Signature): Promise<Me> => this.call(`/signatures/${language}`, { method: 'PUT', body: signature });
  unsign = (language: Language): Promise<Me> => this.call(`/signatures/${language}`, { method: 'DELETE' });
  sessions = (): Promise<{ sessions: StaffSession[] }> => this.call('/sessions');
  revoke = (id: string): Promise<void> => this.call(`/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

export interface ThreadChange {
  kind?: string;
  fault?: string;
  state?: string;
  /** A member's id, `me` or `nobody`. */
  assignee?: string;
}

/** What a reply or a follow-up is sent with. */
export interface Publication {
  text: string;
  confirmWarnings: boolean;
  override?: { reason: string };
}

/** Everything below one site. */
export class SiteApi {
  private readonly account: AccountApi;
  private readonly base: string;

  constructor(account: AccountApi, site: string) {
    this.account = account;
    this.base = `/${encodeURIComponent(site)}`;
  }

  /** What one view holds; with words, what of the whole site does. */
  queue(view: View, words: string, cursor: string | null, signal?: AbortSignal): Promise<QueuePage> {
    const query = words === '' ? { view, cursor, limit: 50 } : { view: 'all', q: words, cursor, limit: 50 };
    return this.account.call(`${this.base}/queue`, { query, ...(signal ? { signal } : {}) });
  }

  thread(id: string): Promise<Thread> {
    return this.account.call(this.path(id));
  }

  change(id: string, version: number, change: ThreadChange): Promise<Thread> {
    return this.account.call(this.path(id), { method: 'PATCH', body: { version, ...change } });
  }

  /** `textVersion` is that of the text that was read. */
  decide(id: string, textVersion: number, body: { action: 'PUBLISH' } | { action: 'REJECT'; reason: string; note?: string }): Promise<Thread> {
    return this.post(id, '/decision', { ...body, textVersion });
  }

  saveDraft(id: string, text: string, version: number): Promise<{ version: number; savedAt: string }> {
    return this.account.call(`${this.path(id)}/draft`, { method: 'PUT', body: { text, version } });
  }

  check(id: string, text: string): Promise<Report> {
    return this.post(id, '/check', { text });
  }

  moveToPrivate(id: string, body: { text: string; start: number; end: number; rule: string | null }): Promise<MovedToPrivate> {
    return this.post(id, '/move-to-private', body);
  }

  clearances(id: string): Promise<{ clearances: Clearance[] }> {
    return this.account.call(`${this.path(id)}/clearances`);
  }

  askClearance(id: string, body: { text: string; start: number; end: number; rule: string }): Promise<Clearance> {
    return this.post(id, '/clearances', body);
  }

  decideClearance(id: string, clearance: string, cleared: boolean): Promise<Clearance> {
    return this.post(id, `/clearances/${encodeURIComponent(clearance)}/decision`, { cleared });
  }

  publish(id: string, publication: Publication, key: string): Promise<Thread> {
    return this.account.call(`${this.path(id)}/replies`, { method: 'POST', body: publication, idempotencyKey: key });
  }

  channel(id: string): Promise<ChannelView> {
    return this.account.call(`${this.path(id)}/channel`);
  }

  /** With `ask` the server refuses what holds a card number or a password, so that the sender is told first. */
  send(id: string, clientId: string, text: string, secrets: 'ask' | 'remove'): Promise<ChannelMessage> {
    return this.post(id, '/channel/messages', { clientId, text, secrets });
  }

  sendFile(id: string, clientId: string, file: File, onProgress: (share: number) => void): Promise<ChannelMessage> {
    return upload({ address: this.fileAddress(id, clientId), lang: this.account.lang, file, onProgress });
  }

  fileAddress(id: string, clientId: string): string {
    return this.account.address(`${this.path(id)}/channel/files/${encodeURIComponent(clientId)}`);
  }

  checkPrivate(id: string, text: string): Promise<Report> {
    return this.post(id, '/channel/check', { text });
  }

  typing(id: string): Promise<void> {
    return this.post(id, '/channel/typing', undefined);
  }

  contact(id: string): Promise<ContactView> {
    return this.account.call(`${this.path(id)}/channel/contact`);
  }

  /** How it goes on, as the customer said elsewhere. */
  noteContact(id: string, body: NotedContact): Promise<ContactView> {
    return this.account.call(`${this.path(id)}/channel/contact`, { method: 'PUT', body });
  }

  compensations(id: string): Promise<{ compensations: Compensation[] }> {
    return this.account.call(`${this.path(id)}/compensations`);
  }

  compensate(id: string, body: Pick<Compensation, 'what' | 'amount' | 'currency' | 'why' | 'bearer'>, key: string): Promise<{ compensations: Compensation[] }> {
    return this.account.call(`${this.path(id)}/compensations`, { method: 'POST', body, idempotencyKey: key });
  }

  compensation(id: string, item: string, step: 'approve' | 'settle' | 'cancel'): Promise<{ compensations: Compensation[] }> {
    return this.post(id, `/compensations/${encodeURIComponent(item)}/${step}`, undefined);
  }

  summary(id: string): Promise<{ summary: Summary | null }> {
    return this.account.call(`${this.path(id)}/channel/summary`);
  }

  checkSummary(id: string, text: string): Promise<Report> {
    return this.post(id, '/channel/summary/check', { text });
  }

  offer(id: string, body: Publication & { outcome: string }, key: string): Promise<{ summary: Summary | null }> {
    return this.account.call(`${this.path(id)}/channel/summary`, { method: 'POST', body, idempotencyKey: key });
  }

  withdrawSummary(id: string): Promise<{ summary: Summary | null }> {
    return this.account.call(`${this.path(id)}/channel/summary`, { method: 'DELETE' });
  }

  checkedCustomer(id: string, record: string): Promise<void> {
    return this.post(id, '/channel/checked', { record });
  }

  /** Ends the letters' links so far and sends another letter. */
  sendAgain(id: string): Promise<void> {
    return this.account.call(`${this.path(id)}/channel/letter`, { method: 'POST' });
  }

  consults(id: string): Promise<{ consults: Consult[] }> {
    return this.account.call(`${this.path(id)}/consults`);
  }

  consult(id: string, body: NewConsult, key: string): Promise<{ consults: Consult[] }> {
    return this.account.call(`${this.path(id)}/consults`, { method: 'POST', body, idempotencyKey: key });
  }

  revokeConsult(id: string, consult: string): Promise<{ consults: Consult[] }> {
    return this.account.call(`${this.path(id)}/consults/${encodeURIComponent(consult)}`, { method: 'DELETE' });
  }

  escalation(id: string): Promise<{ why: string | null }> {
    return this.account.call(`${this.path(id)}/escalation`);
  }

  escalate(id: string, body: { executive: string; why: string; dueAt: string }): Promise<Thread> {
    return this.account.call(`${this.path(id)}/escalation`, { method: 'PUT', body });
  }

  endEscalation(id: string): Promise<Thread> {
    return this.account.call(`${this.path(id)}/escalation`, { method: 'DELETE' });
  }

  askForCall(id: string): Promise<ContactView> {
    return this.post(id, '/channel/contact/call', undefined);
  }

  seen(id: string, seq: number): Promise<void> {
    return this.post(id, '/channel/seen', { seq });
  }

  close(id: string, body: Publication & { outcome: string; agreedElsewhere: boolean }, key: string): Promise<Thread> {
    return this.account.call(`${this.path(id)}/channel/close`, { method: 'POST', body, idempotencyKey: key });
  }

  flags = (cursor: string | null): Promise<FlagPage> => this.account.call(`${this.base}/flags`, { query: { cursor } });
  decideFlag = (id: string, body: FlagDecision): Promise<FlagPage> =>
    this.account.call(`${this.base}/flags/${encodeURIComponent(id)}/decision`, { method: 'POST', body });
  visitors = (): Promise<VisitorSettings> => this.account.call(`${this.base}/visitors`);
  saveVisitors = (body: Omit<VisitorSettings, 'purchaseKey'>): Promise<VisitorSettings> =>
    this.account.call(`${this.base}/visitors`, { method: 'PUT', body });
  settings = (): Promise<SiteSettings> => this.account.call(`${this.base}/settings`);
  saveSettings = (body: SiteSettings): Promise<SiteSettings> =>
    this.account.call(`${this.base}/settings`, { method: 'PUT', body });
  keys = (): Promise<{ keys: ApiKey[] }> => this.account.call(`${this.base}/keys`);
  issueKey = (name: string): Promise<{ key: ApiKey; secret: string }> => this.account.call(`${this.base}/keys`, { method: 'POST', body: { name } });
  revokeKey = (id: string): Promise<void> => this.account.call(`${this.base}/keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
  rules = (): Promise<SiteRules> => this.account.call(`${this.base}/rules`);
  /** Replaces all choices: a rule that is not among them has its own severity again. */
  chooseRules = (choices: readonly { rule: string; level: string }[], sectors: readonly string[]): Promise<SiteRules> =>
    this.account.call(`${this.base}/rules`, { method: 'PUT', body: { choices, sectors } });
  channelPolicy = (): Promise<ChannelPolicy> => this.account.call(`${this.base}/channel-policy`);
  saveChannelPolicy = (body: ChannelPolicy): Promise<ChannelPolicy> =>
    this.account.call(`${this.base}/channel-policy`, { method: 'PUT', body });
  retention = (): Promise<{ days: number }> => this.account.call(`${this.base}/channel-retention`);
  saveRetention = (days: number): Promise<{ days: number }> =>
    this.account.call(`${this.base}/channel-retention`, { method: 'PUT', body: { days } });
  members = (): Promise<{ members: Member[] }> => this.account.call(`${this.base}/members`);
  addMember = (body: { email: string; name: string; role: string; siteRole: SiteRole; password: string }): Promise<Member> =>
    this.account.call(`${this.base}/members`, { method: 'POST', body });
  removeMember = (id: string): Promise<void> =>
    this.account.call(`${this.base}/members/${encodeURIComponent(id)}`, { method: 'DELETE' });
  audit = (cursor: string | null): Promise<{ entries: AuditEntry[]; next: string | null }> =>
    this.account.call(`${this.base}/audit`, { query: { cursor } });
  outbox = (): Promise<{ waiting: number; dead: DeadLetter[] }> => this.account.call(`${this.base}/outbox`);
  resend = (id: string): Promise<void> =>
    this.account.call(`${this.base}/outbox/${encodeURIComponent(id)}/retry`, { method: 'POST' });

  /** All compensations of the site as a table. */
  compensationsAddress(): string {
    return this.account.address(`${this.base}/compensations`);
  }

  /** The widget's current release, for pages that name it with its integrity. */
  async release(): Promise<Release> {
    const manifest = await this.account.file<Record<string, Release>>('/assets/manifest.json');
    const widget = manifest['widget.js'];
    if (!widget) throw new Error('no widget');
    return widget;
  }

  stageImport = (query: Readonly<Record<string, string | null>>, file: Blob): Promise<ImportJob> =>
    this.account.call(`${this.base}/imports`, { method: 'POST', query, body: file, timeout: STAGING });
  importJob = (id: string): Promise<ImportJob> => this.account.call(`${this.base}/imports/${encodeURIComponent(id)}`);
  importRows = (id: string): Promise<{ rows: ImportRow[]; next: number | null }> =>
    this.account.call(`${this.base}/imports/${encodeURIComponent(id)}/rows`);
  startImport = (id: string): Promise<ImportJob> =>
    this.account.call(`${this.base}/imports/${encodeURIComponent(id)}/start`, { method: 'POST' });
  importErrors = (id: string): string => this.account.address(`${this.base}/imports/${encodeURIComponent(id)}/errors`);
  exportAddress = (kind: '' | '/reviews'): string => this.account.address(`${this.base}/export${kind}`);

  events(): EventSource {
    return new EventSource(this.account.address(`${this.base}/events`));
  }

  private path(id: string): string {
    return `${this.base}/threads/${encodeURIComponent(id)}`;
  }

  private post<T>(id: string, rest: string, body: unknown): Promise<T> {
    return this.account.call(`${this.path(id)}${rest}`, { method: 'POST', body });
  }
}
