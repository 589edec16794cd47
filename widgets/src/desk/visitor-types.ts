import type { Language } from './types.ts';

export interface ConsentText {
  purpose: 'PROCESSING' | 'NAME';
  language: Language;
  text: string;
}

/** What the site asks of its visitors. */
export interface VisitorSettings {
  proofOfWork: boolean;
  consents: ConsentText[];
  /** Signs the shop's purchase tokens. */
  purchaseKey: string;
}
