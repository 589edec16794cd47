import { fill, h } from '../shared/dom.ts';
import { everyWhileVisible } from '../shared/polling.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import type { ImportJob, ImportRow } from './import-types.ts';
import { button, calm, complain, failure, field, problemText, statusLine, type Field } from './ui.ts';

const FORMATS = ['wordpress', 'site-reviews', 'judge-me', 'google', 'yandex-market', 'disqus', 'isso', 'csv'] as const;
const COLUMNS = ['text', 'date', 'author', 'rating', 'title', 'page', 'id', 'answer', 'answerDate'] as const;
const STATES = ['READY', 'HELD', 'PRESENT', 'REFUSED', 'IMPORTED'] as const;

/** Reviews from elsewhere: a file is tried first, row by row; then a person lets it in. */
export class ImportsElement extends DeskElement {
  private readonly desk: Desk;
  private readonly status = statusLine('import-status');
  private readonly job = h('div', { class: 'import-job' });

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(signal: AbortSignal): void {
    const { t, api } = this.desk;
    fill(this, h('h2', { class: 'page-title' }, t('page.imports')), h('p', { class: 'soft' }, t('import.lead')), this.form(), this.status.element, this.job,
      h('h3', null, t('export')), h('p', { class: 'soft' }, t('export.lead')),
      h('p', null, h('a', { href: api.exportAddress(''), download: '' }, t('export.lines')), ' · ', h('a', { href: api.exportAddress('/reviews'), download: '' }, t('export.table'))));
    everyWhileVisible(2000, () => { void this.follow(); }, signal);
  }

  private running: string | null = null;

  private form(): HTMLFormElement {
    const { t, api } = this.desk;
    const format = h('select', { 'data-testid': 'import-format' }, ...FORMATS.map((value) => h('option', { value }, t.of('import.format', value))));
    const file = h('input', { type: 'file', required: true, 'data-testid': 'import-file' });
    const page = h('input', { type: 'text', maxlength: 200, spellcheck: 'false', 'data-testid': 'import-page' });
    const columns = COLUMNS.map((name) => ({ name, input: h('input', { type: 'text', 'data-testid': `import-column-${name}` }) }));
    const mapper = h('fieldset', { class: 'page-form', hidden: true }, h('legend', null, t('import.columns')), ...columns.map(({ name, input }) => field(t.of('import.column', name), input).element));
    format.addEventListener('change', () => { mapper.hidden = format.value !== 'csv'; });
    const fields: Record<string, Field> = {
      format: field(t('import.format'), format),
      file: field(t('import.file'), file),
      page: field(t('import.page'), page, t('import.page.hint')),
    };
    const send = async (): Promise<void> => {
      calm(fields);
      const chosen = file.files?.[0];
      if (!chosen) {
        fields['file']?.complain(t('import.choose'));
        return;
      }
      this.status.clear();
      const named = columns.filter(({ input }) => input.value.trim() !== '').map(({ name, input }) => [name, input.value.trim()] as const);
      try {
        const query = { format: format.value, page: page.value.trim() || null, columns: format.value === 'csv' ? JSON.stringify(Object.fromEntries(named)) : null };
        await this.show(await api.stageImport(query, chosen));
      } catch (error) {
        complain(fields, error);
        this.status.bad(problemText(t, error));
      }
    };
    return h('form', { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      ...Object.values(fields).map((one) => one.element), mapper,
      h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'button primary', 'data-testid': 'import-try' }, t('import.try'))));
  }

  private async show(job: ImportJob): Promise<void> {
    const { t, api } = this.desk;
    this.running = job.state === 'RUNNING' ? job.id : null;
    const counts = STATES.filter((state) => job.rows[state]).map((state) => `${t.of('import.state', state)}: ${job.rows[state] ?? 0}`).join(' · ');
    try {
      const { rows, next } = await api.importRows(job.id);
      const waiting = (job.rows['READY'] ?? 0) + (job.rows['HELD'] ?? 0);
      const start = job.state === 'STAGED' && waiting > 0
        ? button(t('import.start', { n: waiting }), () => void this.begin(job.id), { kind: 'primary', testid: 'import-start' })
        : null;
      const errors = job.rows['REFUSED'] ? h('a', { href: api.importErrors(job.id), download: '' }, t('import.errors')) : null;
      fill(this.job,
        h('h3', { 'data-testid': 'import-counts' }, `${t.of('import.job', job.state)}. ${counts}`),
        h('div', { class: 'buttons' }, start, errors),
        h('div', { class: 'table', tabindex: 0, role: 'group', 'aria-label': t('import.rows') },
          h('table', { 'data-testid': 'import-rows' },
            h('thead', null, h('tr', null, ...(['import.line', 'import.what', 'import.author', 'import.text'] as const).map((key) => h('th', { scope: 'col' }, t(key))))),
            h('tbody', null, ...rows.map((row) => this.row(row))))),
        next === null ? null : h('p', { class: 'soft' }, t('import.first', { n: rows.length })),
        h('p', { class: 'soft' }, timeElement(job.createdAt, t.lang)));
    } catch (error) {
      fill(this.job, failure(t, error, () => void this.show(job)));
    }
  }

  private row(row: ImportRow): HTMLElement {
    const { t } = this.desk;
    const why = row.problem === null ? '' : ` (${row.field ?? ''}: ${t.of('import.problem', row.problem)})`;
    return h('tr', null,
      h('td', null, String(row.line)),
      h('td', null, t.of('import.state', row.state) + why),
      h('td', null, row.author ?? ''),
      h('td', { dir: 'auto' }, row.excerpt ?? ''));
  }

  private async begin(id: string): Promise<void> {
    try {
      await this.show(await this.desk.api.startImport(id));
    } catch (error) {
      this.status.bad(problemText(this.desk.t, error));
    }
  }

  private async follow(): Promise<void> {
    if (this.running !== null) await this.show(await this.desk.api.importJob(this.running));
  }
}
