/** Nouns that tell what kind of speaker a phrase names. Word lists are our own. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** They speak for the body that is named beside them or was named last. */
export const spokesNouns = words(`spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons statement
  website communique communiqué`);

/** "The press service", "its media office": they speak for the body whose they are. */
export const pressDesk = /(?:^|\s)(?:press|media|information|communications) (?:service|office|department|desk)$/;

/** Things that are read, not people: nobody says what they say. */
export const documentNouns = words(`bulletin sign signs banner banners placard placards poster posters note letter
  letters report document documents memo memorandum book caption headline inscription slogan t-shirt text label plaque
  graffiti graffito message email e-mail article editorial indictment complaint lawsuit filing ruling verdict bill law
  treaty declaration resolution transcript diary entry leaflet pamphlet card tattoo sticker billboard post tweet advert
  advertisement ad proverb saying poem song film movie video map page chapter notice order constitution clause study
  survey poll act pact agreement deal plan rule rules guidelines`);

/** Bodies that a text speaks of by a common noun ("the ministry said"). */
export const bodyNouns = words(`company firm group agency ministry department office institute university bank board
  committee commission council court party union association federation society foundation authority centre center
  service bureau organisation organization alliance club team airline operator maker manufacturer retailer regulator
  watchdog police army navy military force government administration cabinet parliament senate house campaign network
  broadcaster newspaper magazine paper hospital school church museum charity league fund programme program embassy
  consulate municipality institution body bloc carrier insurer lender startup corporation academy observatory company's
  zoo theatre theater factory prison jail hotel laboratory brewery festival orchestra gallery library producer publisher utility lobby`);

/** Many without a name. */
export const crowdNouns = words(`officials authorities residents people witnesses analysts experts scientists critics
  supporters opponents protesters activists police sources diplomats lawmakers doctors farmers participants organisers
  organizers forecasters researchers economists observers investigators prosecutors lawyers reporters journalists
  villagers families parents students voters leaders members workers many some others several others few most all both
  neither none they we everyone everybody nobody who which that what it there democrats republicans conservatives
  liberals aides allies relatives`);

/** Words that may stand between a subject and its verb. */
export const betweenSubjectAndVerb = words(`has had have is was were are be been also later then recently once often
  repeatedly earlier again previously reportedly still never not always even already only just first further publicly
  simply quickly effectively reportedly did does do didn't doesn't don't hasn't hadn't would will could can may might
  should must today yesterday tonight who recently now meanwhile since both ever himself herself itself broadly flatly
  there here angrily sarcastically privately openly bluntly allegedly apparently consistently on in late early last this week month
  year monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december morning afternoon evening night jokingly famously initially really sharply strongly largely`);

export const prepositions = words(`of in at for from to by with on about against between among under over after before
  near inside outside into onto through during without within toward towards behind beyond across like than as via per
  despite following including since until upon`);

export const determiners = words(
  "the a an his her its their our my this that these those another one each every no any",
);

/** With one of these a noun was not spoken of before. */
export const indefinite = words(
  "a an one another some many several two three four five six few most no any every each",
);

/** Verbs that help another: no noun phrase holds one. */
export const auxiliaries =
  words(`has had have is was were are be been am will would can could may might shall should must
  did does do didn't doesn't don't hasn't hadn't haven't wasn't weren't isn't aren't won't wouldn't couldn't can't cannot`);

/** Words that join clauses: a subject is not sought beyond them. */
export const joiners = words("and but or because while although though if when where whereas so that whether unless");
