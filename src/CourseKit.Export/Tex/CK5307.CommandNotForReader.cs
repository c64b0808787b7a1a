using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class CommandNotForReader
{
    public static readonly Rule Rule = new(typeof(CommandNotForReader))
    {
        Code = "CK5307",
        Name = "command-not-for-reader",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    /// <param name="reader">As authors know it.</param>
    internal static Diagnostic At(MathEmbed math, TexFault fault, string reader, string wayOut) =>
        new(Rule, fault.Place(math), $"{reader} does not draw '{fault.Name}'")
        {
            Label = $"shown as it is written in {reader}",
            Hint = wayOut + ".",
        };
}
