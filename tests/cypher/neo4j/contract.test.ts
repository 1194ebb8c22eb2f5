import { openNeo4j } from '#cypher/engines/neo4j/engine.ts';
import { openStore } from '#cypher/store.ts';
import { answering } from '../answering.ts';
import { contract } from '../contract.ts';
import { inParts } from '../in-parts.ts';
import { useServer } from './server.ts';

const server = useServer();

contract('Neo4j', () => openStore(server().settings, { library: 'contract' }));
answering('Neo4j', () => openStore(server().settings, { library: 'answering' }));
inParts('Neo4j', () => openNeo4j(server().settings));
