using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Generator.Tests;

/// <summary>C# that authors might write as records: most of it right, some of it no schema, some of it no C#.</summary>
internal static class RandomRecords
{
    private const string Head =
        """
        #pragma warning disable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using CourseKit.Metadata;

        public enum Level { Easy, [JsonStringEnumMemberName("so-so")] Medium, @class, Été = 7, AlsoÉté = 7 }
        [Flags] public enum Marks { None, Red, Blue }
        public class Base { public string? Inherited { get; init; } public virtual int Weight { get; set; } }
        public class Holder<T> { public T? Held { get; init; } }

        """;

    /// <summary>Names of properties, as authors of any language write them. No two are one key.</summary>
    public static readonly string[] Names =
        ["Difficulty", "@class", "Tags", "Id", "Color", "Title", "Weight", "Ключ", "名前", "Été", "_hidden", "X1", "@event", "record", "value", "ISBNCode", "reviewed_on", "Metadata", "ẞ", "e\u0301", "Held", "Inherited"];

    private static readonly string[] _types =
    [
        "string", "string?", "bool", "bool?", "int", "int?", "byte", "sbyte?", "short", "uint", "long", "ulong?", "float", "double?", "decimal", "DateOnly", "DateOnly?", "DateTime", "DateTimeOffset?", "Uri?",
        "SourceKey", "SourceKey?", "PageRef", "PageRef?", "PromptRef?", "Level", "Level?", "string[]", "int?[]", "ImmutableArray<string>", "ImmutableArray<string>?", "IReadOnlyList<int>", "IReadOnlyList<int?>?",
        "ImmutableArray<Level>", "ImmutableArray<Level?>", "IEnumerable<DateOnly>", "IReadOnlyCollection<PageRef>", "Level[]?", "string?[]", "Nullable<long>", "int[][]", "int[,]", "List<string>", "object", "dynamic",
        "Dictionary<string, int>", "Marks", "nint", "char", "(int, string)", "System.Threading.Thread",
    ];

    private static readonly string[] _attributes =
    [
        "", "", "", "", "", "", "[Range(1, 5)] ", "[Range(0.5, 2.5, MinimumIsExclusive = true)] ", "[Range(5, 1)] ", "[Range(typeof(DateOnly), \"2020-01-01\", \"2026-12-31\")] ", "[Range(typeof(int), \"one\", \"5\")] ",
        "[RegularExpression(\"^[A-Z]{2,4}$\")] ", "[RegularExpression(\"(\")] ", "[RegularExpression(null)] ", "[Required] ", "[Required(AllowEmptyStrings = true)] ", "[StringLength(3)] ", "[StringLength(-1)] ",
        "[MinLength(2)] ", "[MaxLength(2)] ", "[Length(1, 2)] ", "[AllowedValues(\"AB\", \"lamp\")] ", "[AllowedValues(1, 2.5, null)] ", "[AllowedValues] ", "[DeniedValues(\"AB\", true)] ", "[Url] ", "[EmailAddress] ",
        "[Phone] ", "[CustomValidation(typeof(Base), \"X\")] ", "[Display(Description = \"What \\\"it\\\" is */\")] ", "[JsonPropertyName(\"own-key\")] ", "[JsonPropertyName(\"bad key\")] ", "[JsonPropertyName(\"\")] ", "[JsonIgnore] ",
        "[Obsolete] ",
    ];

    private static readonly string[] _public = ["{ get; init; }", "{ get; init; }", "{ get; init; }", "{ get; set; }", "{ get; init; } = default!;", "{ get; }", "{ get; private set; }", "=> default!;"];

    private static readonly string[] _whole =
    [
        "[Range(1, 5)] public int {0} {{ get; init; }} = 3;", "[Range(1, 5)] public int {0} {{ get; init; }} = 9;", "[StringLength(3)] public string {0} {{ get; set; }} = \"lamp\";",
        "public Level {0} {{ get; init; }} = Level.Medium;", "public ImmutableArray<string> {0} {{ get; init; }} = [];", "public required Level {0} {{ get; init; }}",
        "[AllowedValues(\"AB\")] public string? {0} {{ get; init; }} = \"abc\";", "public decimal {0} {{ get; init; }} = 1.5m;",
    ];

    /// <summary>The record's name, its properties, its parameters.</summary>
    private static readonly string[] _shapes =
    [
        "public sealed record {0} {{ {1} }}", "public sealed record {0} {{ {1} }}", "public sealed record {0} {{ {1} }}", "public sealed record {0}({2}) {{ {1} }}", "internal sealed record {0} {{ {1} }}",
        "public readonly record struct {0}({2});", "public record struct {0}() {{ {1} }}", "public class {0} : Base {{ {1} }}", "public class {0} : Holder<int> {{ {1} }}", "public abstract record {0} {{ {1} }}",
        "public record {0}<T> {{ {1} }}", "public static class {0} {{ }}", "public class {0} {{ public {0}(int x, out int y) {{ y = x; }} {1} }}", "public class {0} {{ public required string Field; {1} }}", "file record {0} {{ {1} }}",
    ];

    /// <summary>One file of C# with records for prompts and for pages.</summary>
    public static Gen<string> CSharp { get; } =
        from prompt in Record("[PromptMetadata]", "PromptFacts")
        from page in Record("[PageMetadata]", "@ref")
        from more in Gen.Elements("", "", "", "", "[PromptMetadata] public record Second;", "namespace Deep { public class Outer { [PageMetadata] public record Inner { public int Depth { get; init; } } } }")
        select Head + prompt + "\n" + page + "\n" + more + "\n";

    /// <summary>The same with a piece cut out, doubled or put elsewhere.</summary>
    public static Gen<string> Broken { get; } =
        from text in CSharp
        from start in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(1, 20)
        from target in Gen.Choose(0, text.Length - 1)
        from piece in Gen.Elements("", "{", "}", "\"", "/*", "#if", "\0", "\uD83C", "record ", ";", "<", "[PromptMetadata] ", "@", "\u2028")
        let end = Math.Min(text.Length, start + length)
        let moved = text[start..end]
        let rest = text.Remove(start, end - start)
        select rest.Insert(Math.Min(target, rest.Length), piece.Length > 0 ? piece : moved);

    private static Gen<string> Record(string role, string name) =>
        from shape in Gen.Elements(_shapes)
        from names in Gen.Shuffle(Names)
        from count in Gen.Choose(0, 5)
        from properties in Joined(names.Take(count), Property, "\n    ")
        from more in Gen.Choose(0, 3)
        from optional in Gen.Choose(0, 2)
        from parameters in Joined(names.Skip(count).Take(more), Parameter, ", ")
        from defaults in Joined(names.Skip(count + more).Take(optional), Parameter, " = default, ")
        let all = defaults.Length == 0 ? parameters : (parameters.Length == 0 ? "" : parameters + ", ") + defaults + " = default"
        select "/// <summary>What <see cref=\"X\"/> says.</summary>\n" + role + " " + string.Format(null, shape, name, properties, all);

    private static Gen<string> Joined(IEnumerable<string> names, Func<string, Gen<string>> one, string between) =>
        names.Aggregate(Gen.Constant(""), (all, name) => from text in all from next in one(name) select text.Length == 0 ? next : text + between + next);

    private static Gen<string> Property(string name) => Gen.OneOf(
        from whole in Gen.Elements(_whole) select string.Format(null, whole, name),
        from attribute in Gen.Elements(_attributes) from type in Gen.Elements(_types) from accessors in Gen.Elements(_public) select $"{attribute}public {type} {name} {accessors}",
        from attribute in Gen.Elements(_attributes)
        from modifiers in Gen.Elements("public required", "public required", "internal", "private", "public static", "protected internal")
        from type in Gen.Elements(_types)
        from accessors in Gen.Elements("{ get; init; }", "{ get; set; }")
        select $"{attribute}{modifiers} {type} {name} {(modifiers.EndsWith("static", StringComparison.Ordinal) ? "{ get; set; }" : accessors)}");

    private static Gen<string> Parameter(string name) =>
        from attribute in Gen.Elements(_attributes)
        from type in Gen.Elements(_types)
        select $"{attribute.Replace("[", "[property: ", StringComparison.Ordinal)}{type} {name}";
}
