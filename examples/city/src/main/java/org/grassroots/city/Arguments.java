package org.grassroots.city;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that cannot be used, told in two lines instead of a page of usage. */
final class Arguments {
    private Arguments() {}

    static int refuse(ParameterException refused, String[] arguments) {
        CommandLine command = refused.getCommandLine();
        PrintWriter err = command.getErr();
        boolean forNoCommand = command.getParent() == null;
        if (forNoCommand && arguments.length == 0) {
            err.println("a command is missing; " + commands(command));
        } else if (forNoCommand
                && refused instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            err.println("no command is called '%s'; %s"
                    .formatted(unmatched.getUnmatched().get(0), commands(command)));
        } else {
            err.println(refused.getMessage());
        }
        if (!UnmatchedArgumentException.printSuggestions(refused, err)) {
            err.println("see: %s --help".formatted(command.getCommandSpec().qualifiedName()));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String commands(CommandLine command) {
        return "there are " + String.join(", ", command.getSubcommands().keySet());
    }

    static Path path(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("a path is needed, but it is empty");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException unfit) {
            // Most often a name in Chinese under a locale without Chinese.
            throw new TypeConversionException("'%s' cannot be a path here: %s; if it is right, set a UTF-8 locale"
                    .formatted(value, unfit.getReason()));
        }
    }

    static Integer wholeNumber(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException unfit) {
            throw new TypeConversionException("a whole number from %s to %s is needed, was '%s'"
                    .formatted(Integer.MIN_VALUE, Integer.MAX_VALUE, value));
        }
    }
}
