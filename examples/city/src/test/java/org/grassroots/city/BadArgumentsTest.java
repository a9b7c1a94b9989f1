package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadArgumentsTest {
    @TempDir
    private Path directory;

    /** DIR stands for a directory, and north.jsonl and sheet.csv in it are sound. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            check DIR/none.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            run DIR/none.csv | there is no file 'DIR/none.csv'; check the path | -
            run DIR | 'DIR' is a directory; name a file in it | -
            check DIR/sheet.csv | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            survey DIR/north.jsonl --out DIR/r.jsonl | 'DIR/north.jsonl' must be a sheet (.csv, .xlsx); registers are given to 'check', 'plan' or 'run' | -
            check DIR/north.jsonl --out DIR/sheet.csv | 'DIR/sheet.csv' is a file, but a directory is needed; choose another --out | -
            survey DIR/sheet.csv --out DIR | 'DIR' is a directory, but a file is to be written there; choose another name | -
            survey DIR/sheet.csv --out / | '/' is a directory, but a file is to be written there; choose another name | -
            check DIR/north.jsonl --packs nat | --packs: no pack is called 'nat'; there are compound-measures, linfen, national, shangzhou (did you mean 'national'?) | -
            plan DIR/north.jsonl --template two | --template: no template is called 'two'; there are one-ten-seven | -
            plan DIR/north.jsonl --template one-ten-six | --template: no template is called 'one-ten-six'; there are one-ten-seven (did you mean 'one-ten-seven'?) | -
            plan DIR/north.jsonl --template DIR | --template: template.json, line 1, column 1: there is no file 'template.json'; expected a file of that name in the template's folder | -
            plan DIR/north.jsonl --preset none.json | there is no file 'none.json'; check the path | -
            plan DIR/north.jsonl --preset jiangdu,jiangdu | --preset: preset 'jiangdu' is named twice; name it once | -
            plan DIR/north.jsonl --set gateOnDuty | --set must be written NAME=VALUE, was 'gateOnDuty' | -
            plan DIR/north.jsonl --set =3 | --set must be written NAME=VALUE, was '=3' | -
            plan DIR/north.jsonl --set gateOnDuty=51 | --set: 'gateOnDuty' was the number 51; expected a number from 2 to 50 (people) | -
            plan DIR/north.jsonl --set gateOnDuty=two | --set: 'gateOnDuty': the value of a parameter must be a whole number, was 'two' | -
            plan DIR/north.jsonl --set exitTime=PT90M | --set: 'exitTime': the value of a parameter of type DURATION must be written like 'PT1H30M', was 'PT90M' | -
            plan DIR/north.jsonl --set samplingPool=tem | --set: 'samplingPool' was the code 'tem'; expected one of the codes ten, five (did you mean 'ten'?) | -
            run DIR/north.jsonl --set gateOnDuty=2 --set gateOnDuty=3 | --set: 'gateOnDuty' is given twice; give it once | -
            plan DIR/north.jsonl --at-risk c-1 | --at-risk must be written COMPOUND=N, was 'c-1' | -
            plan DIR/north.jsonl --at-risk c-1=-1 | --at-risk: the people at risk in compound 'c-1' must be a whole number from 0 to 999999, was '-1' | -
            run DIR/north.jsonl --at-risk c-1=1 --at-risk c-1=2 | --at-risk: compound 'c-1' is given twice; give it once | -
            check DIR/north.jsonl --as-of 2026-02-30 | --as-of must be a day of the calendar, such as 2026-06-30, was '2026-02-30' | -
            plan DIR/north.jsonl --as-of 0000-12-31 | --as-of must be a day of the calendar, such as 2026-06-30, was '0000-12-31' | -
            plan DIR/north.jsonl --as-of +10000-01-01 | --as-of must be a day of the calendar, such as 2026-06-30, was '+10000-01-01' | -
            run --seed x | Invalid value for option '--seed': a whole number from -2147483648 to 2147483647 is needed, was 'x' | see: grassroots run --help
            check DIR/north.jsonl --fail-on may | Invalid value for option '--fail-on': expected one of [must, should] (case-insensitive) but was 'may' | see: grassroots check --help
            check DIR/north.jsonl --frob | Unknown option: '--frob' | see: grassroots check --help
            check DIR/north.jsonl --pack=national | Unknown option: '--pack=national' | Possible solutions: --packs
            plan DIR/north.jsonl --fail-on must | Unknown options: '--fail-on', 'must' | see: grassroots plan --help
            check DIR/north.jsonl --remedies 3 | --remedies is for --repair, which is not given | -
            check DIR/north.jsonl --repair --remedies 0 | --remedies must be 1 or more, was 0 | -
            check DIR/north.jsonl --repair --remedies x | Invalid value for option '--remedies': a whole number from -2147483648 to 2147483647 is needed, was 'x' | see: grassroots check --help
            check DIR/north.jsonl --repairs | Unknown option: '--repairs' | Possible solutions: --reason, --repair, --remedies
            form | Missing required parameter: 'R.jsonl' | see: grassroots form --help
            form DIR/none.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            form DIR/sheet.csv | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            form DIR/north.jsonl --packs nat | --packs: no pack is called 'nat'; there are compound-measures, linfen, national, shangzhou (did you mean 'national'?) | -
            form DIR/north.jsonl --as-of tomorrow | --as-of must be a day of the calendar, such as 2026-06-30, was 'tomorrow' | -
            form DIR/north.jsonl --fail-on must | Unknown options: '--fail-on', 'must' | see: grassroots form --help
            diff DIR/north.jsonl | Missing required parameter: 'B.jsonl' | see: grassroots diff --help
            diff DIR/north.jsonl DIR/none.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            diff DIR/north.jsonl DIR/sheet.csv | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            diff DIR/north.jsonl DIR/north.jsonl --out DIR | 'DIR' is a directory, but a file is to be written there; choose another name | -
            diff DIR/north.jsonl DIR/north.jsonl --out DIR/north.jsonl | the input 'DIR/north.jsonl' would be overwritten by the results; let them go to another place with --out | -
            apply DIR/none.jsonl DIR/north.jsonl --out DIR/x.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            apply DIR/north.jsonl DIR/sheet.csv --out DIR/x.jsonl | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            apply DIR/sheet.csv DIR/north.jsonl --out DIR/sheet.csv | the input 'DIR/sheet.csv' would be overwritten by the results; let them go to another place with --out | -
            apply DIR/sheet.csv DIR/north.jsonl --out DIR/north.jsonl | the input 'DIR/north.jsonl' would be overwritten by the results; let them go to another place with --out | -
            apply DIR DIR/north.jsonl --out DIR/x.jsonl | 'DIR' is a directory; name a file in it | -
            apply DIR/sheet.csv DIR/north.jsonl | Missing required option: '--out=FILE' | see: grassroots apply --help
            merge DIR/north.jsonl | Missing required option: '--edited=W.jsonl' | see: grassroots merge --help
            merge DIR/none.jsonl --edited DIR/north.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            merge DIR/north.jsonl --edited DIR/none.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            merge DIR/north.jsonl --edited DIR | 'DIR' is a directory; name a file in it | -
            merge DIR/north.jsonl --edited DIR/north.jsonl --registers DIR/sheet.csv | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            merge DIR/north.jsonl --edited DIR/north.jsonl --from two | --from: no template is called 'two'; there are one-ten-seven | -
            merge DIR/north.jsonl --edited DIR/north.jsonl --from-set gateOnDuty=51 | --from-set: 'gateOnDuty' was the number 51; expected a number from 2 to 50 (people) | -
            merge DIR/north.jsonl --edited DIR/north.jsonl --set gateOnDuty=x | --set: 'gateOnDuty': the value of a parameter must be a whole number, was 'x' | -
            exercise DIR/north.jsonl | Missing required option: '--compound=ID' | see: grassroots exercise --help
            exercise DIR/none.jsonl --compound c-1 | there is no file 'DIR/none.jsonl'; check the path | -
            exercise DIR/sheet.csv --compound c-1 | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            exercise DIR/north.jsonl --compound c-1 --seed x | Invalid value for option '--seed': a whole number from -2147483648 to 2147483647 is needed, was 'x' | see: grassroots exercise --help
            exercise DIR/north.jsonl --compound c-1 --set gateOnDuty=51 | --set: 'gateOnDuty' was the number 51; expected a number from 2 to 50 (people) | -
            roster | Missing required parameter: 'R.jsonl' | see: grassroots roster --help
            roster DIR/none.jsonl | there is no file 'DIR/none.jsonl'; check the path | -
            roster DIR/sheet.csv | 'DIR/sheet.csv' must be a file of registers (.jsonl); make one of a sheet with 'survey' | -
            roster DIR/north.jsonl --days 0 | --days must be 1 to 31, was 0 | -
            roster DIR/north.jsonl --days 32 | --days must be 1 to 31, was 32 | -
            roster DIR/north.jsonl --days -7 | --days must be 1 to 31, was -7 | -
            roster DIR/north.jsonl --days week | Invalid value for option '--days': a whole number from -2147483648 to 2147483647 is needed, was 'week' | see: grassroots roster --help
            roster DIR/north.jsonl --as-of 2026-02-30 | --as-of must be a day of the calendar, such as 2026-06-30, was '2026-02-30' | -
            roster DIR/north.jsonl --zone Asia/Shangai | --zone must be a time zone such as Asia/Shanghai, was 'Asia/Shangai' (did you mean 'Asia/Shanghai'?) | -
            roster DIR/north.jsonl --zone +08:00 | --zone must be a time zone such as Asia/Shanghai, was '+08:00' | -
            roster DIR/north.jsonl --language zh | --language must be one of en, zh-Hans, zh-Hant, was 'zh' (did you mean 'zh-Hans'?) | -
            roster DIR/north.jsonl --template two | --template: no template is called 'two'; there are one-ten-seven | -
            roster DIR/north.jsonl --set gateOnDuty=51 | --set: 'gateOnDuty' was the number 51; expected a number from 2 to 50 (people) | -
            roster DIR/north.jsonl --out DIR/sheet.csv | 'DIR/sheet.csv' is a file, but a directory is needed; choose another --out | -
            aply DIR/north.jsonl | no command is called 'aply'; there are survey, check, plan, run, form, diff, apply, merge, exercise, roster, ledger | Did you mean: grassroots apply or grassroots plan?
            chek DIR/north.jsonl | no command is called 'chek'; there are survey, check, plan, run, form, diff, apply, merge, exercise, roster, ledger | Did you mean: grassroots check?
            frobnicate | no command is called 'frobnicate'; there are survey, check, plan, run, form, diff, apply, merge, exercise, roster, ledger | Did you mean: grassroots roster?
            --frob | Unknown option: '--frob' | see: grassroots --help
            check | Missing required parameter: 'R.jsonl' | see: grassroots check --help
            survey DIR/sheet.csv | Missing required option: '--out=R.jsonl' | see: grassroots survey --help
            """)
    void arguments_that_cannot_be_used_end_with_2_and_say_what_to_do_in_at_most_two_lines(
            String arguments, String message, String help) throws IOException {
        String here = directory.toString();
        Registers.file(directory, Registers.SOUND);
        Files.writeString(directory.resolve("sheet.csv"), "小区名称,楼栋总数,房屋总数\n甲苑,3栋,60户\n");
        List<String> before = names();

        CityRun run = CityRun.of((Object[]) arguments.replace("DIR", here).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().get(0)).isEqualTo(message.replace("DIR", here));
        assertThat(run.err().subList(1, run.err().size())).isEqualTo(help == null ? List.of() : List.of(help));
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void no_arguments_at_all_end_with_2_and_name_the_commands() {
        CityRun run = CityRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly(
                        "a command is missing; there are survey, check, plan, run, form, diff, apply, merge, exercise, roster, ledger",
                        "see: grassroots --help");
    }

    @Test
    void an_empty_path_is_refused_as_such() {
        CityRun run = CityRun.of("run", "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().get(0)).endsWith("a path is needed, but it is empty");
    }

    @Test
    void help_tells_every_command_and_exit_code() {
        CityRun run = CityRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(String.join("\n", run.out()))
                .contains(
                        "survey",
                        "check",
                        "plan",
                        "run",
                        "form",
                        "diff",
                        "apply",
                        "merge",
                        "exercise",
                        "roster",
                        "Exit codes:",
                        "  0   done",
                        "  1   ",
                        "  2   ");
    }

    @ParameterizedTest
    @CsvSource({
        "survey, --seed",
        "check, --fail-on",
        "check, --repair",
        "plan, --page",
        "run, --detail",
        "form, --bare",
        "diff, A and B say the same",
        "apply, all changes are applied",
        "merge, --edited",
        "exercise, --compound",
        "roster, --days"
    })
    void every_command_has_help_of_its_own(String command, String option) {
        CityRun run = CityRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(String.join("\n", run.out()))
                .startsWith("Usage: grassroots " + command)
                .contains(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "survey --version", "check --version", "run --version", "form --version"})
    void version_is_one_line(String arguments) {
        CityRun run = CityRun.of((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().matches("grassroots \\S+");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
