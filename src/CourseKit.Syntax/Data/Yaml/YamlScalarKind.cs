namespace CourseKit.Syntax;

/// <summary>
/// What an unquoted YAML value is: the core schema of YAML 1.2, and dates, which Hugo's authors write unquoted.
/// <c>yes</c> and <c>off</c> are texts, as they are to the YAML reader of Hugo.
/// </summary>
internal static class YamlScalarKind
{
    public static ScalarKind Of(string value)
    {
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return ScalarKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return ScalarKind.Boolean;
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "-.inf" or ".nan" or ".NaN" or ".NAN":
                return ScalarKind.Float;
        }

        if (!(value[0] is '+' or '-' or '.' || IsDigit(value[0]))) return ScalarKind.String;
        if (DataNumber.TryInteger(value, out _)) return ScalarKind.Integer;
        if (DataNumber.TryFloat(value, out _)) return ScalarKind.Float;
        return IsDate(value) ? ScalarKind.Date : ScalarKind.String;
    }

    /// <summary><c>2022-04-27</c>, alone or with a time after it.</summary>
    private static bool IsDate(string value) =>
        value.Length >= 10 && DataDate.HasDateShape(value, 0) && (value.Length == 10 || value[10] is 'T' or 't' or ' ');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
