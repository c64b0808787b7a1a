using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>What is known of a value that may be one or the other.</summary>
internal static class Shapes
{
    private static readonly FunctionSignature s_include =
        new("include", [TemplateParameter.Required("template"), TemplateParameter.Rest("arguments")], TemplateShape.Html) { TakesAnyName = true };

    public static TemplateShape Join(TemplateShape left, TemplateShape right)
    {
        if (ReferenceEquals(left, right) || right.Kind == ShapeKind.Null) return left;
        if (left.Kind == ShapeKind.Null) return right;
        if (left.Kind == ShapeKind.List && right.Kind == ShapeKind.List)
        {
            return TemplateShape.ListOf(Join(ElementOf(left), ElementOf(right)));
        }

        if (left.Kind == ShapeKind.Object && right.Kind == ShapeKind.Object)
        {
            return left.Type is { } type && ReferenceEquals(type, right.Type) ? left : TemplateShape.AnyObject;
        }

        if (left.Kind == right.Kind && left.Kind is not (ShapeKind.Function or ShapeKind.List or ShapeKind.Object)) return left;
        if (IsText(left) && IsText(right)) return left.IsSafeToPrint && right.IsSafeToPrint ? TemplateShape.Html : TemplateShape.Text;
        // Of different kinds, but nothing that could carry markup.
        if (left.IsSafeToPrint && right.IsSafeToPrint && left.Kind != ShapeKind.List && right.Kind != ShapeKind.List)
        {
            return TemplateShape.Html;
        }

        return TemplateShape.Unknown;
    }

    public static bool IsText(TemplateShape shape) => shape.Kind is ShapeKind.Text or ShapeKind.Html or ShapeKind.Literal;

    /// <summary>True when a second look at a loop would find nothing new.</summary>
    public static bool AreAlike(TemplateShape left, TemplateShape right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Kind != right.Kind || !ReferenceEquals(left.Function, right.Function)) return false;
        return left.Kind != ShapeKind.List || AreAlike(ElementOf(left), ElementOf(right));
    }

    /// <summary>What is known of a builtin, and of the value that a literal stands for.</summary>
    /// <param name="name">What templates call it.</param>
    public static TemplateShape Of(object? value, string name = "") => value switch
    {
        null => TemplateShape.Null,
        bool => TemplateShape.Flag,
        string or char => TemplateShape.Literal,
        TimeSpan => TemplateShape.Duration,
        IncludeFunction => TemplateShape.FunctionOf(s_include),
        BuiltinGroup group => TemplateShape.ObjectOf(group),
        OwnFunction own => TemplateShape.FunctionOf(own.Signature),
        IScriptFunctionInfo function => TemplateShape.FunctionOf(Signatures.Of(name, function)),
        EmptyScriptObject => TemplateShape.Null,
        ValueType => TemplateShape.Number,
        _ => TemplateShape.Unknown,
    };

    /// <summary>For a message, with its article: <c>a page</c>, <c>plain text</c>.</summary>
    public static string Describe(TemplateShape shape) => shape.Kind switch
    {
        ShapeKind.Text or ShapeKind.Literal => "a text",
        ShapeKind.Html => "HTML",
        ShapeKind.Flag => "true or false",
        ShapeKind.Duration => "a time span",
        ShapeKind.Null => "null",
        ShapeKind.Object when shape.Builtin is { } builtin => $"'{builtin.Name}'",
        ShapeKind.Object when shape.Type is { } type => $"{("aeiou".Contains(type.Name[0], StringComparison.Ordinal) ? "an" : "a")} {type.Name}",
        ShapeKind.Object => "an object",
        ShapeKind.Unknown => "a value",
        _ => $"a {shape.Kind.ToString().ToLowerInvariant()}",
    };

    private static TemplateShape ElementOf(TemplateShape list) => list.Element ?? TemplateShape.Null;
}
