package dev.gazette.trainer.run;

import java.nio.file.Path;
import java.util.Arrays;

/** Entry point: {@code prepare}, {@code train}, {@code export}, {@code evaluate}, {@code fit}. */
public final class TrainerMain {
    private static final String USAGE =
            """
            prepare CORPUS QUESTIONS DATA
            train DATA CHECKPOINTS MINUTES [MODEL]
            export CHECKPOINTS MODEL 127|64 [OTHER MODEL]
            evaluate CORPUS DATA MODEL/reader.onnx COUNT
            fit FOLDER CANDIDATES.jsonl...""";

    private TrainerMain() {}

    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "help" : args[0]) {
            case "prepare" -> PrepareCommand.run(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
            case "train" -> 
                TrainCommand.run(
                        Path.of(args[1]),
                        Path.of(args[2]),
                        Double.parseDouble(args[3]),
                        args.length > 4 ? Path.of(args[4]) : null);
            case "export" ->
                ExportCommand.run(
                        Path.of(args[1]),
                        Path.of(args[2]),
                        Integer.parseInt(args[3]),
                        Arrays.stream(args).skip(4).findFirst().map(Path::of));
            case "evaluate" ->
                EvaluateCommand.run(
                        Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), Integer.parseInt(args[4]));
            case "fit" ->
                FitCommand.run(
                        Path.of(args[1]), Arrays.stream(args).skip(2).map(Path::of).toList());
            default -> System.out.println(USAGE);
        }
    }
}
