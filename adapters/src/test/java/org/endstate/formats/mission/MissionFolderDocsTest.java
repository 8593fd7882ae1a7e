package org.endstate.formats.mission;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MissionFolderDocsTest {

    @Test
    void the_reference_page_says_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("mission-folder.md").isUpToDate(MissionReference.page());
    }

    @Test
    void the_page_and_the_schema_of_proposals_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("proposals.md").isUpToDate(ProposalReference.page());
        GeneratedFile.inDocs("proposal-schema.json").isUpToDate(ProposalReference.schema());
    }

    @Test
    void the_page_and_the_schema_of_statement_files_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("statement-files.md").isUpToDate(StatementReference.page());
        GeneratedFile.inDocs("statement-schema.json").isUpToDate(StatementReference.schema());
        GeneratedFile.inDocs("commission-files.md").isUpToDate(CommissionReference.page());
        GeneratedFile.inDocs("charter-schema.json").isUpToDate(CommissionReference.charterSchema());
    }

    @Test
    void the_page_of_the_capability_group_says_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("capability-inputs.md").isUpToDate(CapabilityReference.page());
    }

    @Test
    void the_page_of_the_requirements_group_says_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("requirement-inputs.md").isUpToDate(RequirementReference.page());
    }

    @Test
    void the_page_and_the_schema_of_accounts_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("accounts.md").isUpToDate(AccountsFile.page());
        GeneratedFile.inDocs("accounts-schema.json").isUpToDate(AccountsFile.schema());
    }

    @Test
    void the_page_and_the_schema_of_publication_rules_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("publication.md").isUpToDate(PublicationFile.page());
        GeneratedFile.inDocs("publication-schema.json").isUpToDate(PublicationFile.schema());
    }

    @Test
    void the_page_and_the_schema_of_signing_in_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("sign-in.md").isUpToDate(SignInFile.page());
        GeneratedFile.inDocs("sign-in-schema.json").isUpToDate(SignInFile.schema());
    }

    @Test
    void the_page_and_the_schema_of_decisions_about_duplicates_say_what_the_code_reads() throws IOException {
        GeneratedFile.inDocs("duplicates.md").isUpToDate(DuplicatesFile.page());
        GeneratedFile.inDocs("duplicates-schema.json").isUpToDate(DuplicatesFile.schema());
    }
}
