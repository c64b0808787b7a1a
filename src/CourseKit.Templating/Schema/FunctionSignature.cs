using CourseKit.Syntax;

namespace CourseKit.Templating;

/// <summary>One parameter of a function.</summary>
public sealed record TemplateParameter(string Name, bool IsOptional = false, bool TakesRest = false)
{
    public static TemplateParameter Required(string name) => new(name);

    public static TemplateParameter Optional(string name) => new(name, IsOptional: true);

    /// <summary>Takes all the arguments that are left.</summary>
    public static TemplateParameter Rest(string name) => new(name, IsOptional: true, TakesRest: true);
}

/// <summary>A function's name, what it takes and what it gives.</summary>
public sealed record FunctionSignature(string Name, EquatableArray<TemplateParameter> Parameters, TemplateShape Returns)
{
    public int RequiredCount { get; } = Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>The most arguments it takes; <see cref="int.MaxValue"/> when the last parameter takes the rest.</summary>
    public int MaximumCount { get; } = Parameters.Any(parameter => parameter.TakesRest) ? int.MaxValue : Parameters.Count;

    /// <summary>True when arguments may carry names that are no parameter's: they are read from <c>$</c>.</summary>
    internal bool TakesAnyName { get; init; }

    internal int IndexOf(string parameter)
    {
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].Name == parameter) return i;
        }

        return -1;
    }

    /// <summary>As it is called: <c>string.truncate text length ellipsis?</c>.</summary>
    public override string ToString() =>
        string.Join(
            ' ', new[] { Name }.Concat(Parameters.Select(p => p.TakesRest ? p.Name + "..." : p.IsOptional ? p.Name + "?" : p.Name)));
}
