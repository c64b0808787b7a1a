using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A key whose property is <c>[Obsolete]</c>: authors learn of it where they still write it.</summary>
public static class ObsoleteMetadataKey
{
    public static readonly Rule Rule = new(typeof(ObsoleteMetadataKey))
    {
        Code = "CK7062",
        Name = "obsolete-metadata-key",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location key, MetadataField field, ObsoleteNote note)
    {
        var finding = new Diagnostic(Rule, key, $"'{field.Key}' is obsolete")
        {
            Label = "no longer used",
            Hint = note.Message ?? $"Remove '{field.Key}'.",
        };
        return note.IsError ? finding with { Severity = Severity.Error } : finding;
    }
}
