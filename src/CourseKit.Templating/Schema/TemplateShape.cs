using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>The kind of a value and, for lists, objects and functions, of what is in them.</summary>
public sealed class TemplateShape
{
    private readonly Func<TemplateType>? _type;

    private TemplateShape(ShapeKind kind, TemplateShape? element = null, Func<TemplateType>? type = null)
    {
        Kind = kind;
        Element = element;
        _type = type;
    }

    public static TemplateShape Unknown { get; } = new(ShapeKind.Unknown);

    public static TemplateShape Null { get; } = new(ShapeKind.Null);

    public static TemplateShape Text { get; } = new(ShapeKind.Text);

    public static TemplateShape Html { get; } = new(ShapeKind.Html);

    public static TemplateShape Literal { get; } = new(ShapeKind.Literal);

    public static TemplateShape Number { get; } = new(ShapeKind.Number);

    public static TemplateShape Flag { get; } = new(ShapeKind.Flag);

    public static TemplateShape Date { get; } = new(ShapeKind.Date);

    public static TemplateShape Duration { get; } = new(ShapeKind.Duration);

    /// <summary>An object whose members are known only when it is there: the author's own settings.</summary>
    public static TemplateShape AnyObject { get; } = new(ShapeKind.Object);

    public ShapeKind Kind { get; }

    /// <summary>What a list holds.</summary>
    public TemplateShape? Element { get; }

    public FunctionSignature? Signature { get; private init; }

    /// <summary>The function itself, where the checker can look into it.</summary>
    internal ScriptFunction? Function { get; private init; }

    /// <summary>The text that the function stands in.</summary>
    internal SourceText? Source { get; private init; }

    /// <summary>The members of an object that a template made.</summary>
    internal IReadOnlyDictionary<string, TemplateShape>? Members { get; private init; }

    /// <summary>The group of builtins that this is.</summary>
    internal BuiltinGroup? Builtin { get; private init; }

    /// <summary>The members of an object; null when they are not known beforehand.</summary>
    public TemplateType? Type => _type?.Invoke();

    /// <summary>True when printing it cannot put markup on the page that nobody meant.</summary>
    public bool IsSafeToPrint => Kind switch
    {
        ShapeKind.Unknown or ShapeKind.Text or ShapeKind.Object => false,
        ShapeKind.List => Element is not { } element || (element.IsSafeToPrint && element.Kind != ShapeKind.Html),
        _ => true,
    };

    public static TemplateShape ListOf(TemplateShape element) => new(ShapeKind.List, element);

    /// <summary>The type is asked for late, so that types may refer to each other and to themselves.</summary>
    public static TemplateShape ObjectOf(Func<TemplateType> type) => new(ShapeKind.Object, type: type);

    internal static TemplateShape FunctionOf(FunctionSignature signature) => new(ShapeKind.Function) { Signature = signature };

    internal static TemplateShape FunctionOf(ScriptFunction function, FunctionSignature signature, SourceText source) =>
        new(ShapeKind.Function) { Signature = signature, Function = function, Source = source };

    internal static TemplateShape ObjectOf(IReadOnlyDictionary<string, TemplateShape> members) =>
        new(ShapeKind.Object) { Members = members };

    internal static TemplateShape ObjectOf(BuiltinGroup builtin) => new(ShapeKind.Object) { Builtin = builtin };

    /// <summary>The same object with a member set; of a kind that cannot hold one, the shape as it was.</summary>
    internal TemplateShape With(string member, TemplateShape shape)
    {
        if (Members is null) return this;
        return ObjectOf(new Dictionary<string, TemplateShape>(Members, StringComparer.Ordinal) { [member] = shape });
    }

    /// <summary>As documentation names it: <c>text</c>, <c>list of page</c>.</summary>
    public override string ToString() => Kind switch
    {
        ShapeKind.Unknown => "any",
        ShapeKind.Html => "HTML",
        ShapeKind.Literal => "text",
        ShapeKind.List => $"list of {Element}",
        ShapeKind.Object => Type?.Name ?? "object",
        ShapeKind.Function => Signature!.ToString(),
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
