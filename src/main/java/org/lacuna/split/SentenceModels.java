package org.lacuna.split;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import opennlp.tools.sentdetect.SentenceModel;
import org.lacuna.text.BadInput;
import org.lacuna.text.Language;

/** The sentence models of OpenNLP that a user has put into a folder. */
final class SentenceModels {
  private static final String ENDING = ".bin";
  private static final String COMPONENT = "SentenceDetectorME";

  private SentenceModels() {}

  /**
   * The first model of a language, by file name, in a folder. A {@code *.bin} is one if its
   * manifest says {@code Component-Name=SentenceDetectorME}, and either the manifest names the
   * language ({@code Language=nn}) or the file does ({@code nn-sent.bin}).
   *
   * @throws BadInput if the folder cannot be listed or a {@code *.bin} in it is no OpenNLP model
   */
  static Optional<SentenceModel> in(Path folder, Language language) throws BadInput {
    for (Path file : models(folder)) {
      try {
        Properties manifest = manifest(file);
        boolean named =
            language.code().equals(manifest.getProperty("Language"))
                || file.getFileName().toString().startsWith(language.code() + "-");
        if (named && COMPONENT.equals(manifest.getProperty("Component-Name"))) {
          return Optional.of(new SentenceModel(file));
        }
      } catch (IOException e) {
        throw BadInput.at(
            file,
            "not an OpenNLP model ("
                + e.getMessage()
                + "); want a *.bin as OpenNLP trains them: replace it or take it away");
      }
    }
    return Optional.empty();
  }

  private static List<Path> models(Path folder) throws BadInput {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw BadInput.at(folder, "no folder of models that can be listed; make it");
    }
  }

  private static Properties manifest(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("manifest.properties");
      if (entry == null) {
        throw new IOException("no manifest.properties in it");
      }
      Properties manifest = new Properties();
      try (InputStream in = zip.getInputStream(entry)) {
        manifest.load(in);
      }
      return manifest;
    }
  }
}
