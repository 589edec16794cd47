/** The reader's functions, handed over when this part is loaded: importing them would put them into a second request of every reader. */
import type { Kit } from '../kit.ts';

export let ask: Kit['ask'];
export let Failure: Kit['Failure'];
export let fill: Kit['fill'];
export let h: Kit['h'];
export let hasFocus: Kit['hasFocus'];
export let svg: Kit['svg'];
export let uid: Kit['uid'];
export let sign: Kit['sign'];
export let LOCK: Kit['LOCK'];
export let WARNING: Kit['WARNING'];
export let STAR: Kit['STAR'];
export let ago: Kit['ago'];
export let reviewCard: Kit['reviewCard'];
export let failureNote: Kit['failureNote'];
export let privateChip: Kit['privateChip'];
export let PRIVATE_MARKER: Kit['PRIVATE_MARKER'];
export let storageKey: Kit['storageKey'];
export let FlagSentEvent: Kit['FlagSentEvent'];
export let RatingChangedEvent: Kit['RatingChangedEvent'];
export let ReviewSubmittedEvent: Kit['ReviewSubmittedEvent'];
export let ReviewWithdrawnEvent: Kit['ReviewWithdrawnEvent'];

/** Called once, before anything of this part is used. */
export function equip(kit: Kit): void {
  ({
    ask, Failure, fill, h, hasFocus, svg, uid, sign, LOCK, WARNING, STAR, ago, reviewCard, failureNote, privateChip,
    PRIVATE_MARKER, storageKey, FlagSentEvent, RatingChangedEvent, ReviewSubmittedEvent, ReviewWithdrawnEvent,
  } = kit);
}
