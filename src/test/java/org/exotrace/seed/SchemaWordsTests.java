package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every keyword of the schemas, as a curator reads what is said of it. */
class SchemaWordsTests {

    private static final String DOCUMENT = "id: lee2020\nkind: article\nread: {depth: abstract}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            kind: article | kind: articel | kind: 'articel' is not one of review, article, preprint, thesis, database, own. Write article perhaps.
            kind: article | kind: 7 | kind: 7 is not one of review, article, preprint, thesis, database, own. Write one of them; seeds/schema/document.schema.json says what each means.
            kind: article | '' | kind is missing. Add it: one of review, article, preprint, thesis, database, own.
            read: {depth: abstract} | reed: {depth: abstract} | read is missing. Add it: how much of it was read for the statements.
            read: {depth: abstract} | read: abstract | read: 'abstract' is a text, not fields with values. Correct it, or leave it out.
            read: {depth: abstract} | read: {} | read: depth is missing. Add it: one of full_text, part, abstract, digest.
            read: | autors: x#read: | There is no field 'autors'; there may be id, kind, title, authors, first_author, journal, year, published, doi, pmid, pmcid, url, seen, retracted, note, read, text, sections, coverage, readings, opposites, not_held, abbreviations, traps, cites. Write authors perhaps, or leave it out.
            id: lee2020 | id: 31 | id: 31 is a number, not a text. Write it so: id of a publication, documents included: the first author's family name and the year in lower case, for example chen2018, with a letter where that stands twice; where one of them was not seen, words of the title.
            id: lee2020 | id: "31" | id: '31' is not written as it must be. Write it so: id of a publication, documents included: the first author's family name and the year in lower case, for example chen2018, with a letter where that stands twice; where one of them was not seen, words of the title.
            read: | pmid: 123#read: | pmid: 123 is a number, not a text. Write it in quotation marks.
            read: | year: "2018"#read: | year: '2018' is a text, not a whole number. Write it without quotation marks.
            read: | year: 1700#read: | year: 1700 is less than 1800. Correct it.
            read: | year: 2300#read: | year: 2300 is more than 2200. Correct it.
            read: | doi: doi:10.1038/1#read: | doi: 'doi:10.1038/1' is not written as it must be. Write it so: DOI without a resolver in front.
            read: | seen: doi#read: | seen: 'doi' is a text, not a list. Write it in square brackets, as a list.
            read: | seen: []#read: | seen: The list has 0 of at least 1. Fill it, or leave the field out.
            read: | seen: [doi, doi]#read: | seen: The same stands here twice. Leave one of the two out.
            read: | title: ""#read: | title: The text is empty. Write it, or leave the field out.
            read: | authors: [A]#first_author: A#read: | authors are all of them, first_author stands where only the first was read. Leave one of them out.
            read: | sections: {"-": x}#read: | sections: '-' is no name that may stand here. Write it so: sections of the document: key and title.
            read: | coverage: [{lines: [1, 2]}]#read: | Sentence 1: One of statements, reason must stand here, and one alone. Give one of them.
            read: | traps: [{id: T1, kind: x, what: x, lines: [1, 2, 3]}]#read: | Trap T1, lines: The list has 3 of at most 2. Write it so: first and last line of the passage in the document's plain text, counted from 1.
            read: | cites: {4: {status: verified, why: x}}#read: | cites, 4: publication is missing. Add it: publication that is meant, or that may be meant: one of documents or of publications.yaml.
            read: | cites: {4: {status: candidate, publication: lee2019, why: x}}#read: | cites, 4: fit is missing. Add it: one of high, medium, low.
            read: | cites: {4: {status: open, publication: lee2019}}#read: | cites, 4: An open number has no publication and no fit: nothing is known of it. Leave one of them out.
            """)
    void sayFieldAndWhatIsAllowedAndTheNearestWord(String was, String becomes, String told) throws IOException {
        assertThat(told(SeedKind.DOCUMENT, DOCUMENT.replace(was, becomes.replace("''", "").replace("#", "\n")))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            participants: [{p: e1, role: efect, entity: proc:x, direction: increase, primary: true}] | Participant e1, role: 'efect' is not one of acted_on, cargo, effect, mediator, mention, modifier, receptor, source, target, tissue, vesicle. Write effect perhaps.
            participants: [{p: c1, role: cargo, entity: gene:X, direction: increase}] | Participant c1: Only an effect has direction, direction_note and primary. Leave one of them out.
            participants: [{p: e1, role: effect, entity: proc:x}] | Participant e1: direction is missing. Add it: one of increase, decrease, unspecified, marks, associated, no difference, not applicable.
            participants: [{p: c1, role: cargo, entity: gene:X, status: inferred}] | Participant c1: basis is missing. Add it: from what an implied or inferred participant was read.
            participants: [{p: s, role: source, entity: cell:x}], steps: [{n: 1, subject: s, relation: activtes, object: s, verb: x}] | Step 1, relation: 'activtes' is not one of activates, inhibits, affects, binds, capable_of, associated_with. Write activates perhaps.
            participants: [{p: s, role: source, entity: cell:x}], transfers: [{n: 1, subject: s, relation: reaches, object: s, negated: false}] | Transfer 1, negated: false is not true. Leave it out where it is not so.
            participants: [{p: s, role: source, entity: cell:x}], references: [3] | references_as_printed is missing, which goes with references. Add it: the numbers as printed, brackets included.
            participants: [{p: s, role: source, entity: cell:x}], context: {species: [human]} | context, species: 'human' is not written as it must be. Write it so: a term of the NCBI taxonomy.
            participants: [{p: s, role: source, entity: cell:x}], context: {} | context: There is too little in it: give at least one of disease, therapy, model, species, setting, organ. Fill it, or leave it out.
            participants: [] | participants: The list has 0 of at least 1. Fill it, or leave the field out.
            """)
    void nameTheThingOfAListByItsKey(String field, String told) throws IOException {
        String statement = "{record: L1, title: x, kind: mechanism, specificity: specific, modality: asserted, exosome_mechanism: true, polarity: none,"
                + " document: lee2020, says: x, %s}".formatted(field);
        assertThat(told(SeedKind.STATEMENT, statement)).first().isEqualTo(told);
    }

    private static List<String> told(SeedKind kind, String yaml) throws IOException {
        List<String> told = new ArrayList<>();
        SeedSchema.of(kind).fit(Json.YAML.readTree(yaml), it -> told.add(it.what() + " " + it.todo()));
        return told;
    }
}
