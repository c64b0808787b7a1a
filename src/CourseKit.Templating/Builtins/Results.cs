namespace CourseKit.Templating;

/// <summary>What each builtin gives. One that is not in the table could give anything, so it must be escaped.</summary>
internal static class Results
{
    private static readonly Dictionary<string, ResultRule> s_rules = Build();

    public static ResultRule Of(string function) => s_rules.GetValueOrDefault(function, Gives.Anything);

    private static Dictionary<string, ResultRule> Build()
    {
        var rules = new Dictionary<string, ResultRule>(StringComparer.Ordinal);
        void Add(string group, ResultRule rule, string names)
        {
            foreach (var name in names.Split(' ')) rules.Add($"{group}.{name}", rule);
        }

        Add("array", arguments => arguments[0].Kind == ShapeKind.List ? arguments[0] : TemplateShape.ListOf(Gives.ElementOf(arguments[0])), "compact filter limit offset remove_at reverse sort uniq");
        Add("array", arguments => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(arguments[0]), At(arguments, 1))), "add");
        Add("array", arguments => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(arguments[0]), Gives.ElementOf(At(arguments, 1)))), "add_range concat");
        Add("array", arguments => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(arguments[0]), At(arguments, 2))), "insert_at");
        Add("array", Gives.Flag, "any contains");
        Add("array", Gives.ElementOfFirst, "cycle first last");
        Add("array", Gives.AnyList, "each map");
        Add("array", arguments => Gives.JoinOfAll([Gives.ElementOf(arguments[0]), .. arguments.Skip(1).Take(1)]), "join");
        Add("array", Gives.Number, "size");
        Add("date", Gives.Date, "add_days add_hours add_minutes add_seconds add_milliseconds add_months add_years parse now utc_now");
        Add("date", PatternIsOwn, "parse_to_string to_string");
        Add("html", Gives.Html, "escape");
        Add("html", arguments => arguments[0].IsSafeToPrint ? TemplateShape.Html : TemplateShape.Text, "newline_to_br");
        Add("html", Gives.TextOfAll, "strip");
        Add("html", Gives.Safe, "url_encode url_escape");
        Add("math", Gives.Number, "abs ceil floor round minus modulo divided_by random");
        Add("math", arguments => arguments.All(argument => argument.Kind == ShapeKind.Number) ? TemplateShape.Number : TemplateShape.Unknown, "plus times");
        Add("math", Gives.TextOfAll, "format");
        Add("math", Gives.Flag, "is_number");
        Add("math", Gives.Safe, "uuid");
        Add("object", arguments => Shapes.Join(arguments[0], At(arguments, 1)), "default");
        Add("object", Gives.Text, "eval_template");
        Add("object", Gives.TextOfAll, "format");
        Add("object", Gives.Flag, "has_key has_value");
        Add("object", _ => TemplateShape.ListOf(TemplateShape.Text), "keys");
        Add("object", Gives.AnyList, "values");
        Add("object", Gives.Number, "size");
        Add("object", Gives.Safe, "typeof kind");
        Add("object", Gives.Html, "to_json");
        Add("regex", Gives.TextOfAll, "escape unescape replace");
        Add("regex", _ => TemplateShape.ListOf(TemplateShape.Text), "match split");
        Add("regex", _ => TemplateShape.ListOf(TemplateShape.ListOf(TemplateShape.Text)), "matches");
        Add("string", Gives.JoinOfAll, "append prepend lstrip rstrip strip strip_newlines pluralize replace replace_first pad_left pad_right");
        Add("string", Gives.TextOfAll, "escape literal capitalize capitalizewords downcase upcase remove remove_first remove_last slice slice1 truncate truncatewords");
        Add("string", Gives.Safe, "handleize base64_encode md5 sha1 sha256 sha512 hmac_sha1 hmac_sha256 hmac_sha512");
        Add("string", Gives.Flag, "contains starts_with ends_with equals_ignore_case empty whitespace");
        Add("string", Gives.Number, "size index_of to_int to_long to_float to_double");
        Add("string", Gives.PiecesOfFirst, "split");
        Add("string", Gives.Text, "base64_decode");
        Add("timespan", Gives.Duration, "from_days from_hours from_minutes from_seconds from_milliseconds parse");
        rules.Add("include_join", Gives.Html);
        return rules;
    }

    /// <summary>Names of months and days hold no markup, so only the pattern decides.</summary>
    private static TemplateShape PatternIsOwn(IReadOnlyList<TemplateShape> arguments) =>
        arguments.Count < 2 || arguments[1].Kind is ShapeKind.Literal or ShapeKind.Html or ShapeKind.Null
            ? TemplateShape.Literal
            : TemplateShape.Text;

    private static TemplateShape At(IReadOnlyList<TemplateShape> arguments, int index) =>
        index < arguments.Count ? arguments[index] : TemplateShape.Unknown;
}
