package org.lacuna.read.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lacuna.TestTable;
import org.lacuna.TestTable.Row;
import org.lacuna.text.BadInput;

/** What links lead to, by tables as mysqldump writes them. */
final class LinkTablesTest {
  private static final String HEAD =
      """
      /*M!999999\\- enable the sandbox mode */\s
      -- MariaDB dump; it's a comment
      /*!40101 SET NAMES utf8mb4 */;
      DROP TABLE IF EXISTS `page`;
      """;

  private static final String PAGE =
      """
      CREATE TABLE `page` (
        `page_id` int(10) unsigned NOT NULL AUTO_INCREMENT,
        `page_namespace` int(11) NOT NULL DEFAULT '0',
        `page_title` varbinary(255) NOT NULL,
        `page_random` double unsigned NOT NULL,
        `page_lang` varbinary(35) DEFAULT NULL,
        PRIMARY KEY (`page_id`),
        UNIQUE KEY `page_name_title` (`page_namespace`,`page_title`)
      ) ENGINE=InnoDB DEFAULT CHARSET=binary;
      """;

  private static final String REDIRECT =
      "CREATE TABLE `redirect` (`rd_from` int, `rd_namespace` int, `rd_title` varbinary(255),"
          + " `rd_interwiki` varbinary(32), `rd_fragment` varbinary(255));";

  private static final String PROPS =
      "CREATE TABLE `page_props` (`pp_page` int, `pp_propname` varbinary(60), `pp_value` blob);";

  private static final String NN =
      HEAD
          + PAGE
          + "INSERT INTO `page` VALUES (1,0,'Moen',0.5e-7,NULL),\n(2,0,'Moenfjorden',1,NULL),"
          + "(3,0,_binary 'Olje',1,'nn'),(4,14,'Fjordar',1,NULL),(5,0,'A\\\\B_\\\"C\\\"',1,NULL);"
          + "INSERT INTO `page` VALUES (6,0,0x4C65667365,1,NULL),(7,0,x'52696E67',1,NULL),"
          + "(8,0,'Sirkel',1,NULL),(9,0,'Kloster',1,NULL);\n"
          + REDIRECT
          + "INSERT INTO `redirect` VALUES (2,0,'Moen','',''),(7,0,'Sirkel',NULL,NULL),"
          + "(8,0,'Ring','','');"
          + PROPS
          + "INSERT INTO `page_props` VALUES (1,'defaultsort','Q1'),(1,'wikibase_item','Q7');"
          + "INSERT INTO `langlinks` (`ll_lang`,`ll_from`,`ll_title`) VALUES ('ca',1,'Fiord de"
          + " Moen'),('ca',3,'Oli'),('es',6,'Lefse'),('ca',5,'Be\\\\l·la'),('ca',4,'Fiords'),"
          + "('ca',9,'Monestir');\n-- Dump completed";

  private static final String CA =
      HEAD
          + PAGE
          + "INSERT INTO `page` VALUES (1,0,'Fiord_de_Moen',1,NULL),(2,0,'Oli_d\\'oliva',1,NULL),"
          + "(3,0,'Oli',1,NULL),(4,0,'Monestir',1,NULL);"
          + REDIRECT
          + "INSERT INTO `redirect` VALUES (3,0,'Oli_d''oliva','','');"
          + PROPS
          + "INSERT INTO `page_props` VALUES (4,'wikibase_item','Q9');";

  @TempDir private Path folder;

  private static Stream<Row> links() {
    return TestTable.rows("read/links.tsv", "id", "wiki", "target", "item");
  }

  @ParameterizedTest
  @MethodSource("links")
  void resolvesLinks(Row row) throws IOException, BadInput {
    Files.writeString(folder.resolve("nnwiki-20260101-tables.sql"), NN);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("cawiki-x-tables.sql.gz")))) {
      out.write(CA.getBytes(StandardCharsets.UTF_8));
    }
    LinkTables tables = LinkTables.read(folder, Set.of("nn", "ca"));
    assertEquals(Set.of("ca", "nn"), tables.wikis());
    String shown =
        tables
            .items(row.cell("wiki"), List.of(row.cell("target")), Set.of("nn", "ca"))
            .values()
            .stream()
            .map(item -> item.id() + " " + item.titles())
            .findFirst()
            .orElse("-");
    assertEquals(row.cell("item"), shown, row::toString);
  }

  @Test
  void brokenTablesAreRefusedInClearWords() throws IOException {
    String again = "; want a table as mysqldump writes it: get the file again";
    assertEquals(": is cut off, at byte 29" + again, fault("INSERT INTO `other` VALUES (1"));
    assertEquals(
        ": table 'page' has no column 'page_id'; it has []" + again,
        fault("INSERT INTO `page` VALUES (1);"));
    assertEquals(
        ": a row of 2 values at byte " + (PAGE.length() + 31) + ", in a table of 5" + again,
        fault(PAGE + "INSERT INTO `page` VALUES (1,2);"));
    assertTrue(fault(PAGE + "INSERT INTO `page` VALUES (1,(2));").contains("instead of a value"));
    assertTrue(fault(PAGE + "INSERT INTO `page` VALUES (1,0,'ab").contains("is cut off, at byte"));
    assertTrue(fault("just words").contains("is cut off"));
  }

  @Test
  void aFolderWithoutTablesIsRefused() {
    assertEquals(
        folder
            + ": has no SQL table; want files such as nnwiki-20260101-langlinks.sql.gz, -page,"
            + " -redirect, -page_props",
        assertThrows(BadInput.class, () -> LinkTables.read(folder, Set.of("ca"))).getMessage());
  }

  private String fault(String sql) throws IOException {
    Path file = Files.writeString(folder.resolve("nnwiki-page.sql"), sql);
    BadInput fault =
        assertThrows(BadInput.class, () -> LinkTables.read(List.of(file), Set.of("ca")));
    return fault.getMessage().substring(file.toString().length());
  }
}
