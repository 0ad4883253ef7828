import type { Subject } from "../subject.ts";

export const arts: readonly Subject[] = [
  {
    code: "01000000",
    name: "arts, culture, entertainment and media",
    parent: null,
    strong: "cultural heritage, arts festival, arts council, show business",
    fair: "artist, artwork, festival, premiere, culture, cultural, entertainment",
    weak: "stage, audience, performance, performer",
  },
  {
    code: "20000002",
    name: "arts and entertainment",
    parent: "01000000",
    strong: "choreographer, ballet, performing arts, dance company",
    fair: "comedian, entertainer, dancer, circus, choreography, performing",
    weak: "performance, performer, stage, audience, tour",
  },
  {
    code: "20000005",
    name: "cinema",
    parent: "20000002",
    strong:
      "filmmaker, film festival, box office, documentary, screenwriter, cinema, film director, feature film, moviegoer, palme d'or, academy award, sequel",
    fair: "film, movie, actor, actress, screening, oscar, hollywood, bollywood, trailer, cast, footage",
    weak: "director, premiere, scene, screen, best actor, starring, role",
  },
  {
    code: "20000013",
    name: "literature",
    parent: "20000002",
    strong:
      "novelist, booker prize, short story, poetry collection, nobel prize in literature, literary prize, bestseller, memoir",
    fair: "novel, poet, poetry, literary, literature, author, publisher, paperback, manuscript, bookshop, translator",
    weak: "book, writer, reader, translated, fiction, chapter",
  },
  {
    code: "20000018",
    name: "music",
    parent: "20000002",
    strong:
      "singer, songwriter, orchestra, concert, trumpeter, violinist, pianist, guitarist, symphony, grammy, rapper, eurovision, philharmonic, musician, violin, cellist, composer, musical instrument",
    fair: "album, song, band, music, musical, drummer, choir, conductor, cello, lyric, hit single, record label, jazz, piano, melody, concerto, opera singer",
    weak: "singing, sang, sing, instrument, audience, recording, tune, chorus, band leader",
  },
  {
    code: "20000028",
    name: "opera",
    parent: "20000018",
    strong: "opera house, opera singer, soprano, tenor, libretto, opera",
    fair: "aria, conductor, baritone",
    weak: "stage, production",
  },
  {
    code: "20000029",
    name: "theatre",
    parent: "20000002",
    strong: "playwright, theatre company, theater company, broadway, west end, stage play, theatregoer",
    fair: "theatre, theater, stagecraft, drama, rehearsal",
    weak: "actor, actress, stage, audience, play, premiere",
  },
  {
    code: "20000031",
    name: "visual arts",
    parent: "20000002",
    strong:
      "art exhibition, art gallery, sculptor, biennale, art museum, old master, mural, art dealer, painter, auctioned painting, curator",
    fair: "painting, sculpture, gallery, photographer, artwork, exhibition, canvas, portrait, architect, architecture, fresco",
    weak: "artist, art, museum, drawing, photograph, collector",
  },
  {
    code: "20000011",
    name: "fashion",
    parent: "20000002",
    strong: "fashion week, fashion designer, fashion house, catwalk, haute couture",
    fair: "fashion, couture, supermodel, menswear",
    weak: "designer, clothes, dress, collection",
  },
  {
    code: "20000038",
    name: "culture",
    parent: "01000000",
    strong:
      "cultural heritage, folk tradition, world heritage, native language, minority language, carnival, artisan, handicraft, traditional craft, craftsman, craftswoman",
    fair: "custom, tradition, traditional, dialect, folklore, ritual, festive, craft",
    weak: "language, heritage, culture, workshop, apprentice",
  },
  {
    code: "20000043",
    name: "library and museum",
    parent: "20000038",
    strong: "museum, archivist, librarian, national library, curator",
    fair: "library, archive, exhibit, exhibition",
    weak: "collection, visitor, gallery",
  },
  {
    code: "20000044",
    name: "monument and heritage site",
    parent: "20000038",
    strong: "world heritage site, heritage site, unesco, monument, historic building",
    fair: "heritage, restoration, ruin, statue, fortress, cathedral roof, memorial",
    weak: "restore, historic, ancient",
  },
  {
    code: "20000045",
    name: "mass media",
    parent: "01000000",
    strong:
      "broadcaster, newsroom, public broadcasting, media freedom, news outlet, media group, news organisation, news organization",
    fair: "journalist, journalism, newspaper, editor in chief, television channel, radio station, broadcast, press freedom, editor",
    weak: "media, reporter, television, radio, magazine, channel, publisher",
  },
];
