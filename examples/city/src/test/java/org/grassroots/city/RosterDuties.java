package org.grassroots.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The duties that a file of rosters tells, each as its team, day, point, start and person. */
final class RosterDuties {
    private static final Pattern PERSON = Pattern.compile("\\S\\*\\* (\\S+)");

    private RosterDuties() {}

    static List<String> ofLines(List<Map<String, Object>> teams) {
        List<String> told = new ArrayList<>();
        for (Map<String, Object> line : teams) {
            for (Map<String, Object> shift : list(Json.object(line.get("roster")), "shifts")) {
                for (Object person : (List<?>) shift.get("people")) {
                    told.add("%s %s %s %s".formatted(line.get("team"), shift.get("day"), start(line, shift), person));
                }
            }
        }
        return told;
    }

    static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        Object list = object.getOrDefault(name, List.of());
        return ((List<?>) list).stream().map(Json::object).toList();
    }

    /** The point and the start of a shift, by which every part can tell it. */
    private static String start(Map<String, Object> line, Map<String, Object> shift) {
        Map<String, Object> point = list(line, "points").stream()
                .filter(each -> each.get("id").equals(shift.get("point")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> hours = list(point, "shifts").get(((Long) shift.get("shift")).intValue() - 1);
        return Json.object(point.get("title")).get("en") + " " + hours.get("start");
    }

    static List<String> ofWorkbook(Path file) throws IOException {
        List<String> duties = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                String team = sheet.getName().substring(0, sheet.getName().indexOf(' ') + 1);
                List<Row> rows = sheet.read();
                if (team.isEmpty()) {
                    continue;
                }
                Row head = rows.stream()
                        .filter(row -> row.getCellText(0).equals("Point"))
                        .findFirst()
                        .orElseThrow();
                for (Row row : rows.subList(rows.indexOf(head) + 1, rows.size())) {
                    String start = row.getCellText(1).split("\n")[1].substring(0, 5);
                    for (int at = 2; at < head.getCellCount(); at++) {
                        String day = "2026-" + head.getCellText(at).substring(4);
                        Matcher people = PERSON.matcher(row.getCellText(at));
                        while (people.find()) {
                            duties.add(team + day + " " + row.getCellText(0) + " " + start + " " + people.group(1));
                        }
                    }
                }
            }
        }
        return duties;
    }

    /** Without the team, which a calendar does not tell; only of a calendar that names people. */
    static List<String> ofCalendar(Path file) throws IOException {
        List<String> duties = new ArrayList<>();
        String text = Files.readString(file).replace("\r\n ", "");
        for (String event : text.split("BEGIN:VEVENT")) {
            Map<String, String> lines = new TreeMap<>();
            event.lines().forEach(line -> lines.put(line.replaceAll("[;:].*", ""), line.replaceAll("^[^:]*:", "")));
            if (!lines.containsKey("VERSION")) {
                String at = lines.get("DTSTART")
                        .replaceAll(
                                "(....)(..)(..)T(..)(..)00",
                                "$1-$2-$3 " + lines.get("SUMMARY").replace("\\,", ",") + " $4:$5 ");
                String[] said = lines.get("DESCRIPTION").split("\\\\n");
                Stream.of(said[said.length - 1].split(" ")).map(at::concat).forEach(duties::add);
            }
        }
        return duties;
    }

    static List<String> ofPage(Path file) throws Exception {
        List<String> duties = new ArrayList<>();
        byte[] markup = Files.readAllBytes(file);
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(markup))
                .getElementsByTagName("div");
        for (int at = 0; at < all.getLength(); at++) {
            Element week = (Element) all.item(at);
            if (week.getAttribute("class").equals("week")) {
                String team = week.getAttribute("id").replaceAll(".*-", "");
                NodeList cells = week.getElementsByTagName("td");
                for (int cell = 0; cell < cells.getLength(); cell++) {
                    duties(team, (Element) cells.item(cell), duties);
                }
            }
        }
        return duties;
    }

    private static void duties(String team, Element cell, List<String> duties) {
        NodeList people = cell.getElementsByTagName("li");
        if (people.getLength() > 0) {
            String[] head = english(((Element) cell.getParentNode())
                            .getElementsByTagName("th")
                            .item(0))
                    .split(" ?Shift \\d+ · ");
            String day = english(cell.getElementsByTagName("span").item(0)).strip();
            for (int at = 0; at < people.getLength(); at++) {
                Matcher person = PERSON.matcher(people.item(at).getTextContent());
                assertThat(person.matches()).isTrue();
                duties.add("%s 2026-%s %s %s %s"
                        .formatted(team, day.substring(4), head[0].strip(), head[1].substring(0, 5), person.group(1)));
            }
        }
    }

    private static String english(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                text.append(child.getTextContent());
            } else if (!element.getAttribute("lang").equals("zh-Hans")) {
                text.append(english(child));
            }
        }
        return text.toString();
    }
}
