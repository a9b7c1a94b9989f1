package org.grassroots.city;

import picocli.CommandLine.Command;

/** Ledgers as sheets that people fill in and read. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        versionProvider = City.Version.class,
        description =
                "Makes the form of a ledger, takes a filled-in sheet into the ledger's book, and writes a book as a"
                        + " sheet, masked unless told what for.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LedgerFormCommand.class, LedgerReadCommand.class, LedgerWriteCommand.class})
final class LedgerCommand {}
