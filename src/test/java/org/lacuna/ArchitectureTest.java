package org.lacuna;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture: which package may know which other, and which library. */
final class ArchitectureTest {
  private static final String BASE = "org.lacuna";
  private static final String ROOT = "(root)";
  private static final String OPENNLP = "opennlp.";
  private static final String ICU = "com.ibm.icu.";
  private static final String CSV = "org.apache.commons.csv.";

  /** What a package may import: ours by package, others by prefix. {@code java.} is free. */
  private record May(Set<String> ours, List<String> others) {
    static May use(String... packages) {
      return new May(Set.of(packages), List.of());
    }

    May and(String... prefixes) {
      return new May(ours, List.of(prefixes));
    }
  }

  /** The house, a room a row. A package without a row fails {@link #everyPackageHasARow}. */
  private static final Map<String, May> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", May.use()),
              Map.entry("fact", May.use("text")),
              Map.entry("language", May.use("text").and(ICU, CSV)),
              Map.entry("read.page", May.use("text")),
              Map.entry("read.html", May.use("text", "language", "read.page").and("org.jsoup.")),
              Map.entry(
                  "read.dump",
                  May.use("text", "language", "read.page")
                      .and(
                          "org.apache.commons.compress.",
                          "javax.xml.",
                          "org.codehaus.stax2.",
                          "com.ctc.wstx.")),
              Map.entry(
                  "read.wiki",
                  May.use("text", "language", "read.page")
                      .and("com.fasterxml.jackson.", "dev.failsafe.")),
              Map.entry(
                  "read.wikitext",
                  May.use("text", "language", "read.page")
                      .and("org.sweble.", "de.fau.cs.osr.", "xtc.")),
              Map.entry(
                  "read",
                  May.use(
                          "text",
                          "language",
                          "read.page",
                          "read.wikitext",
                          "read.html",
                          "read.dump",
                          "read.wiki")
                      .and(OPENNLP, "org.jsoup.")),
              Map.entry("split", May.use("text", "language").and(OPENNLP, ICU)),
              Map.entry("extract", May.use("text", "fact", "language").and(OPENNLP)),
              Map.entry("match", May.use("text", "fact", "language")),
              Map.entry("align", May.use("text", "fact", "match")),
              Map.entry(
                  "diff", May.use("text", "fact", "match", "align").and("com.github.difflib.")),
              Map.entry("report", May.use("text", "fact", "diff").and(CSV)),
              Map.entry(
                  ROOT,
                  May.use(
                      "text", "fact", "language", "split", "extract", "match", "align", "diff")),
              Map.entry("learn", May.use("text", "match", "read", "report").and(CSV)),
              Map.entry(
                  "batch",
                  May.use(ROOT, "text", "fact", "read", "match", "diff", "report", "learn")
                      .and(CSV, "me.tongfei.")),
              Map.entry(
                  "evaluate", May.use(ROOT, "text", "fact", "read", "diff", "report").and(CSV)),
              Map.entry(
                  "cli",
                  May.use(
                          ROOT,
                          "text",
                          "fact",
                          "read",
                          "match",
                          "diff",
                          "report",
                          "learn",
                          "batch",
                          "evaluate")
                      .and("picocli."))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @Test
  void everyPackageHasARow() {
    Set<String> found =
        CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(TABLE.keySet(), found);
    assertTrue(CLASSES.size() > 30, "only " + CLASSES.size() + " classes seen");
  }

  @Test
  void packagesUseOnlyWhatTheyMay() {
    Set<String> walls = new TreeSet<>();
    for (JavaClass user : CLASSES) {
      May may = TABLE.get(room(user));
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        String name = used.getName();
        if (used.isPrimitive() || name.startsWith("java.")) {
          continue;
        }
        boolean allowed =
            name.startsWith(BASE + ".")
                ? room(used).equals(room(user)) || may.ours().contains(room(used))
                : may.others().stream().anyMatch(name::startsWith);
        if (!allowed) {
          walls.add(user.getName() + " may not use " + name);
        }
      }
    }
    assertEquals(Set.of(), walls);
  }

  @Test
  void theTableItselfHasNoCycle() {
    Set<String> below = new TreeSet<>();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Map.Entry<String, May> row : TABLE.entrySet()) {
        grown |= below.containsAll(row.getValue().ours()) && below.add(row.getKey());
      }
    }
    assertEquals(TABLE.keySet(), below, "the rest stand in a circle");
  }

  @Test
  void noCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSpeaks() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void nothingIsChangedAfterItIsMade() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            BASE + ".text..",
            BASE + ".fact..",
            BASE + ".language..",
            BASE + ".split..",
            BASE + ".extract..",
            BASE + ".match..",
            BASE + ".align..",
            BASE + ".diff..")
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameNotEndingWith("Builder")
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void localeIsNamed() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "getBytes")
        .because("the same input gives the same bytes on every machine")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    Path main = Path.of("src/main/java/org/lacuna");
    try (Stream<Path> folders = Files.walk(main)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  @Test
  void filesStaySmall() throws IOException {
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      assertTrue(lines <= 500, file + " has " + lines + " lines; 500 is the limit");
    }
  }

  @Test
  void codeHasNoWordOfAnyLanguage() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        boolean comment = line.startsWith("*") || line.startsWith("/");
        if (!comment && line.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))) {
          found.add(file + ":" + (i + 1) + ": " + line);
        }
      }
    }
    assertEquals(Set.of(), found, "words belong into tables under src/main/resources");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(found.size() > 30, "only " + found.size() + " files seen");
      return found;
    }
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(BASE)) {
      return ROOT;
    }
    String below = name.substring(BASE.length() + 1);
    while (!TABLE.containsKey(below) && below.contains(".")) {
      below = below.substring(0, below.lastIndexOf('.'));
    }
    return below;
  }
}
