import { translator, type Translate } from '../shared/i18n.ts';
import en from './messages.en.json' with { type: 'json' };
import ru from './messages.ru.json' with { type: 'json' };

/** The words of this part. Another language is one more file and one more name here. */
export type Words = Translate<keyof typeof en>;

export const words = (lang: string | null | undefined): Words => translator({ en, ru }, lang);
