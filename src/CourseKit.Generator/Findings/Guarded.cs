using Microsoft.CodeAnalysis;
using Diagnostic = CourseKit.Syntax.Diagnostic;

namespace CourseKit.Generator;

/// <summary>What a step of the catalog gives. Equal by content, so that the steps after it run only when that changes.</summary>
/// <param name="Path">What is being worked on.</param>
/// <param name="Project">Whose it is.</param>
/// <param name="Value">Null when there is nothing to emit.</param>
/// <param name="Failure">Of this step or one before it; null when none failed.</param>
internal sealed record Guarded<T>(string Path, CourseProject Project, T? Value, Diagnostic? Failure)
    where T : class
{
    public Guarded<TNext> Then<TNext>(Func<T, TNext?> step)
        where TNext : class =>
        Value is { } value ? Guard.Step(Path, Project, () => step(value)) : new Guarded<TNext>(Path, Project, null, Failure);

    /// <summary>The end of the steps: what they gave is written, a failure is told.</summary>
    public void Emit(SourceProductionContext output, Func<T, (string HintName, string Text)> write)
    {
        var failure = Failure;
        if (Value is { } value)
        {
            failure = Guard.Run<Diagnostic?>(
                Path,
                () =>
                {
                    var (hintName, text) = write(value);
                    output.AddSource(hintName, text);
                    return null;
                },
                failed => failed);
        }

        if (failure is not null) new FindingReport([failure], Project).Report(output);
    }
}
