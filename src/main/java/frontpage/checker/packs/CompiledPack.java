package frontpage.checker.packs;

import frontpage.checker.rules.PhraseIndex;
import frontpage.checker.text.Lexicon;

/** The phrases of one language, ready to be matched, and the lexicon that numbers its words. */
record CompiledPack(PhraseIndex index, Lexicon lexicon) {}
