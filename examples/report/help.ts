/** What `--help` prints. */
export const HELP = `Customer report: satisfaction, acquisition, retention, recurring revenue, value,
classes, cohorts and segments from CSV files. Without a file it reports on a
small bundled data set.

Usage: npm run demo -- [FILE...] [options]

Files of any shape: orders, order lines, payments, subscriptions, invoices for
periods, surveys, spend. The encoding, the delimiter, the columns and how dates
and numbers are written are found; the report ends with what was found and why.
What a file does not tell is asked, with the option that answers it
  --kind NAME,...        what to read: orders, subscriptions, ratings, spend
  --dates FORMAT         iso, DD.MM.YYYY, MM/DD/YYYY HH:mm, spreadsheet, ...
  --time-zone ZONE       whose days they are, such as Europe/Berlin
  --written-in ZONE      of times without an offset, such as UTC
  --decimal MARK         . or ,      --thousands MARK
  --missing WORD,...     what stands for no value, such as -99
  --statuses WORD=counts,WORD=set-aside,...
  --currency CODE        the one to keep; rows of others are set aside
  --returns HOW          as-orders, net-by-order, net-by-day; of invoices
                         net-by-period
  --refunds COLUMN       what was paid back, to be taken off the amounts
  --cents                the amounts are in hundredths
  --duplicates set-aside rows that equal an earlier one in every column
  --billing TERM         week, month, quarter, year, or period: the amount is
                         for the days from start to end
  --terms WORD=TERM,...  further words for terms
  --ends inclusive       the end is the last day of a subscription
  --as-of DAY            the day of the data; an end after it is open
  --join-gaps DAYS       a pause of so many days is no churn
  --survey NAME, --scale 0-10, --shift -1, --reverse
                         how ratings are coded
  --paid-channels NAME,...
  --ignore COLUMN,...    as if these columns were not there
  --set-aside            rows that cannot be read are counted and left out
  --rejects FILE         writes the rows that were left out, with their reasons
  --customer-id, --date, --order-id, --amount, --quantity, --unit-price,
  --currency-column, --status, --start, --end, --term, --rating, --segment,
  --channel, --cost, --customers-acquired, --paid-column
                         the name of that column

Files with the columns of this program, each with a header line
  --orders FILE          columns customerId, date, amount and, if there is one,
                         channel: what brought the customer
                         date: 2024-02-29, 20240229 or 2024-02-29T12:00:00Z
                         amount: 1234.50; a refund is negative
  --ratings FILE         columns survey, rating and, if there are any, step
                         survey: nps, csat or ces
  --spend FILE           columns channel, cost, customersAcquired, paid
                         paid: true, false, yes, no, 1 or 0
  --subscriptions FILE   columns period, customersAtStart, customersAcquired,
                         customersLost, customersAtEnd and, if there are any,
                         revenueAtStart, churnedRevenue, contractionRevenue,
                         expansionRevenue
                         customersLost: those of the start who left
  --contracts FILE       columns customerId, start, end, amount, term and, if
                         there are any, quantity, terms
                         end: the day after the last one, empty while it runs
                         term: week, month, quarter or year

How to read them
  --orders-columns, --ratings-columns, --spend-columns, --subscriptions-columns,
  --contracts-columns
                         column=name,...  the names that the header has instead
                         name,name,...    the names of all columns in their
                                          order, for a file without a header
  --delimiter CHARACTER  comma, semicolon, tab, blanks (runs of them) or another
                         character; by default what the first line tells
  --survey NAME          nps, csat or ces, for ratings without that column
  --nps-scale 0-10       the scale of a survey, here 1-10 is the other one
  --csat-scale 1-5       likewise, any whole numbers
  --ces-scale 1-7        likewise

Assumptions
  --margin RATE          part of revenue left after direct costs, 0 to 1
  --discount-rate RATE   discount of a year (default 0.1)
  --years N              years to project, 1 to 100 (default 5)
  --retention-rate RATE  customers who stay for another year, 0 to 1 (default 1)
  --retention-cost SUM   cost of keeping a customer for a year (default 0)
  --lifespan YEARS       how long a customer goes on buying
                         (default: the mean of first to last order)
  --order-years YEARS    how long a time the orders cover
                         (default: from the first to the last of them)
  --periods-per-year N   of the subscriptions: 12 for months, 1 for years
  --wages SUM, --software SUM, --professional-services SUM, --overheads SUM
                         cost of winning customers beside the channels

Output
  --currency CODE        of all amounts, such as EUR
  --top N                customers to list, 0 to 100 (default 5)
  --json                 one JSON object instead of text; money as strings
  --help                 this text

Bad input ends the program with exit code 1 and one line on stderr that names
the file, the line and the column. Files over 10 MB show their progress there.
`;
