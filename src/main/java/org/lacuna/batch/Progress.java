package org.lacuna.batch;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal that grows with every pair. */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final int INTERVAL_MILLIS = 200;

  private final ProgressBar bar;

  /** A bar for that many pairs. */
  public Progress(int pairs, PrintStream terminal) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("Comparing")
            .setInitialMax(pairs)
            .setUnit(" pairs", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
            .build();
  }

  /** One pair more is done. */
  public void step() {
    bar.step();
  }

  /** Leaves the finished bar on the terminal. */
  @Override
  public void close() {
    bar.close();
  }
}
