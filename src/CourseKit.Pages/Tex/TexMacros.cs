namespace CourseKit.Model;

/// <summary>The commands of <c>macros:</c>.</summary>
public static class TexMacros
{
    public static IReadOnlyDictionary<string, TexDefinition> Of(CourseSettings settings)
    {
        if (settings.Macros.IsEmpty) return TexDefinition.None;
        var macros = new Dictionary<string, TexDefinition>(StringComparer.Ordinal);
        foreach (var macro in settings.Macros) macros[macro.Name] = new TexDefinition(macro.ArgumentCount, TexLexer.Read(macro.Body.Value));
        return macros;
    }
}
