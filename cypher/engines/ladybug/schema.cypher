// The tables of the embedded engine: every property is declared here, and nowhere else.
// One statement ends at a semicolon. A change here changes the graph's model: files made by another are deleted and rebuilt.
CREATE NODE TABLE IF NOT EXISTS Library(
	id STRING PRIMARY KEY,
	library STRING,
	writes INT64,
	fingerprint STRING,
	model STRING,
	owner STRING,
	opening STRING
);
CREATE NODE TABLE IF NOT EXISTS Interview(
	id STRING PRIMARY KEY,
	library STRING,
	title STRING,
	date STRING,
	sha256 STRING,
	record STRING,
	recording STRING,
	speakers STRING,
	turns INT64,
	entities INT64,
	mentions INT64,
	passages INT64
);
CREATE NODE TABLE IF NOT EXISTS Turn(
	id STRING PRIMARY KEY,
	library STRING,
	interview STRING,
	`index` INT64,
	speaker STRING,
	speakerLabel STRING,
	`start` INT64,
	`end` INT64,
	text STRING,
	passages STRING,
	highlights STRING,
	highlightCount INT64,
	time STRING,
	clock STRING,
	parallel STRING,
	characters INT64,
	words STRING,
	isLong INT64,
	longWords STRING
);
CREATE NODE TABLE IF NOT EXISTS Entity(
	id STRING PRIMARY KEY,
	library STRING,
	kind STRING,
	name STRING,
	labels STRING,
	aliases STRING,
	asHeard STRING,
	origin STRING,
	sameAs STRING,
	names STRING,
	mentions INT64,
	passages INT64,
	turns INT64,
	interviews INT64,
	said INT64,
	spoken STRING,
	confidence INT64
);
CREATE REL TABLE IF NOT EXISTS PART_OF(FROM Turn TO Interview, MANY_ONE);
CREATE REL TABLE IF NOT EXISTS SPOKEN_BY(FROM Turn TO Entity, MANY_ONE);
CREATE REL TABLE IF NOT EXISTS MENTIONS(
	FROM Turn TO Entity,
	`start` INT64,
	`end` INT64,
	textStart INT64,
	textEnd INT64,
	surface STRING,
	parts STRING,
	rule STRING,
	confidence INT64,
	moment STRING,
	passage INT64,
	sentence INT64
);
CREATE REL TABLE IF NOT EXISTS RELATES(
	FROM Entity TO Entity,
	library STRING,
	interview STRING,
	ordinal INT64,
	turn STRING,
	predicate STRING,
	`start` INT64,
	`end` INT64,
	textStart INT64,
	textEnd INT64,
	rule STRING
);
CREATE REL TABLE IF NOT EXISTS NAMED_IN(
	FROM Entity TO Interview,
	record STRING,
	mentions INT64,
	passages INT64,
	turns INT64,
	said INT64,
	spoken STRING,
	confidence INT64
);
CREATE REL TABLE IF NOT EXISTS LINKED(FROM Entity TO Entity, passages INT64, sentences INT64);
