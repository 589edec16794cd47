/** The colours that only those need who write, decide or talk in private; a reader is spared them. */
export const moreColours = `
--fp-amber:light-dark(#8a5a00,#e3b04f);--fp-amber-paper:light-dark(#fdf5e4,#322815);--fp-green:light-dark(#1b6e3c,#7fcc9b);
--fp-green-paper:light-dark(#edf7f0,#1b2c21);--fp-on-private:light-dark(#fff,#0e1a26);`;
